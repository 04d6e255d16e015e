### Words people may type, besides a command’s own name. Nobody reads them. Put commas between several.

typed-start =
    .words = ابدأ, بداية
typed-help =
    .words = مساعدة
typed-language =
    .words = لغة, اللغة
typed-unconfirmed =
    .words = مشكوك
typed-mute =
    .words = كتم
typed-unmute =
    .words = استئناف
typed-cadence =
    .words = وتيرة
typed-unbind =
    .words = فك
typed-roles =
    .words = أدوار, أدواري
typed-invite =
    .words = دعوة, تعيين
typed-revoke =
    .words = سحب
typed-handover =
    .words = تسليم
typed-delegate =
    .words = نيابة, إنابة
typed-group =
    .words = مجموعة, المجموعة
typed-bind =
    .words = ربط, اربط
typed-rebind =
    .words = تعديل
typed-me =
    .words = أنا
typed-privacy =
    .words = خصوصية, الخصوصية
typed-mydata =
    .words = بياناتي
typed-forget =
    .words = انسني
typed-subscribe =
    .words = اشتراك, اشترك
typed-unsubscribe =
    .words = إلغاء
typed-quiet =
    .words = هدوء, quiet
typed-unbound =
    .words = غيرمربوط

# As in /quiet off.
typed-off =
    .words = أوقف, إيقاف

typed-plan =
    .words = خطة, الخطة
typed-items =
    .words = مهام, مهمة
typed-done =
    .words = تم, أنجزت
typed-overdue =
    .words = متأخر
typed-today =
    .words = اليوم
# Everybody’s tasks, as in /items all.
typed-all =
    .words = الكل, كل
# This month as a picture, as in /items month.
typed-month =
    .words = شهر, تقويم
typed-kit =
    .words = مواد
typed-ledger =
    .words = سجل, السجل
typed-meeting =
    .words = اجتماع, اجتماعات
typed-roll =
    .words = قائمة, ورقة
typed-notice =
    .words = إعلان
typed-burden =
    .words = عبء
typed-forecast =
    .words = توقع, توقعات
typed-overview =
    .words = ملخص
# As in /meeting status.
typed-status =
    .words = حالة
typed-review =
    .words = مراجعة
typed-quiz =
    .words = اختبار

# Units of a length of time, as in /mute 7 days written without the space.
typed-hours =
    .words = ساعة, ساعات
typed-days =
    .words = يوم, أيام
typed-weeks =
    .words = أسبوع, أسابيع

# How often, as in /cadence daily.
typed-daily =
    .words = يوميا, يوميًا
typed-three-a-week =
    .words = ثلاثا, ثلاثًا
typed-weekly =
    .words = أسبوعيا, أسبوعيًا

# Roles, as in /invite monitor …
typed-duty-operator =
    .words = مشغل, مشغّل
typed-duty-admin =
    .words = إدارة
typed-duty-member =
    .words = عضو
typed-duty-police =
    .words = شرطة, شرطي
typed-duty-lead =
    .words = مسؤول, عميد
typed-duty-counsellor =
    .words = مرشد, المرشد
typed-duty-monitor =
    .words = مندوب, المندوب
typed-duty-deputy =
    .words = نائب
typed-duty-secretary =
    .words = أمين
typed-duty-safety =
    .words = سلامة
typed-duty-volunteer =
    .words = متطوع
typed-duty-supporter =
    .words = دعم
typed-duty-viewer =
    .words = مشاهد
