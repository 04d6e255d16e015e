### Quiet hours that people set for themselves.

# $zone: the name of the campus’s time zone.
quiet-hours =
    <b>ساعات هدوئك: من { $from } إلى { $to }</b>
    تُحسب بتوقيت الحرم الجامعي ({ $zone }) أينما كنت.
    إلى أن تنتهي، أحتفظ لك بالنصائح والأسئلة والتذكيرات، ولا أرسل نصيحة يكون وقتها قد فات. أما ما تسألني عنه فأجيب عنه فورًا.
quiet-general = للجميع هدوء من { $from } إلى { $to }.
quiet-all-day = معًا يصبح ذلك طوال اليوم، فلن تصلك أي نصيحة.
quiet-end = لإلغاء ساعاتك، أرسل /quiet off.
quiet-none =
    <b>ليست لديك ساعات هدوء خاصة</b>
    لتحديدها بتوقيت الحرم الجامعي ({ $zone })، أرسل مثلًا /quiet 20:00-09:00.
