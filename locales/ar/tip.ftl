### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>نصيحة ضد الاحتيال</b>
# $fraud: the name of the fraud.
tip-title-fraud = <b>نصيحة ضد الاحتيال: { $fraud }</b>
# $advice: what to do about this fraud, one or two sentences.
tip-advice = <b>ماذا تفعل:</b> { $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = قرأتها
tip-why =
    .button = لماذا هذه النصيحة؟

tip-why-key-date =
    .toast = اليوم موعد في تقويم مكافحة الاحتيال، وقد كُتبت هذه النصيحة له.
tip-why-season =
    .toast = هذا النوع من الاحتيال أكثر شيوعًا في هذا الوقت من السنة، فهذا تذكير مبكر.
tip-why-freshmen =
    .toast = هذه النصيحة مكتوبة للطلاب الجدد، فكثيرًا ما يستهدفهم المحتالون.
tip-why-graduating =
    .toast = هذه النصيحة مكتوبة للخريجين: احتيال الوظائف والإيجار والقروض موجّه إليهم الآن.
tip-why-international =
    .toast = هذه النصيحة مكتوبة للطلاب الدوليين: يستغل المحتالون أن الإجراءات المحلية غير مألوفة.
tip-why-staff =
    .toast = هذه النصيحة مكتوبة للموظفين: يستغل المحتالون المدفوعات والرسائل في العمل.
tip-why-rotation =
    .toast = تتناوب النصائح ولا تتكرر خلال 60 يومًا. واليوم دور هذه.
tip-why-cases-college =
    .toast = أُبلغ عن حالات من هذا النوع في كليتك خلال آخر 30 يومًا، لذلك تأتي هذه النصيحة أولًا.
tip-why-cases-campus =
    .toast = أُبلغ عن حالات من هذا النوع في حرمك الجامعي خلال آخر 30 يومًا، لذلك تأتي هذه النصيحة أولًا.
tip-why-cases-university =
    .toast = أُبلغ عن حالات من هذا النوع في الجامعة خلال آخر 30 يومًا، لذلك تأتي هذه النصيحة أولًا.
tip-why-doubt =
    .toast = أظهر السؤال السريع في صفك ترددًا بشأن هذا النوع من الاحتيال، فهذا تذكير به.

tip-recorded =
    .toast = ✓ سُجِّل. { $seen ->
        [zero] لم يقرأها أحد في هذه المجموعة بعد.
        [one] قرأها شخص واحد في هذه المجموعة.
        [two] قرأها شخصان في هذه المجموعة.
        [few] قرأها { $seen } أشخاص في هذه المجموعة.
        [many] قرأها { $seen } شخصًا في هذه المجموعة.
       *[other] قرأها { $seen } شخص في هذه المجموعة.
    }
# Of a tip in private.
tip-recorded-alone =
    .toast = ✓ سُجِّل.
tip-recorded-of =
    .toast = ✓ سُجِّل. { $seen ->
        [zero] لم يقرأها أحد من أصل { $total } في هذه المجموعة بعد.
        [one] قرأها شخص واحد من أصل { $total } في هذه المجموعة.
        [two] قرأها شخصان من أصل { $total } في هذه المجموعة.
        [few] قرأها { $seen } أشخاص من أصل { $total } في هذه المجموعة.
        [many] قرأها { $seen } شخصًا من أصل { $total } في هذه المجموعة.
       *[other] قرأها { $seen } شخص من أصل { $total } في هذه المجموعة.
    }
tip-already-recorded =
    .toast = سُجِّل من قبل، لا حاجة إلى الضغط مرة أخرى.
