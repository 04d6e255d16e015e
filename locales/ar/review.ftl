### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

# Why somebody looks at it.
review-why =
    .name = { $why ->
        [doubt] قلة من الزملاء يؤكدونه، ولا صورة
        [unconfirmed] لا صورة
        [late] جاء متأخرًا جدًا ويحتاج إلى موافقتك
        [exemption] يطلبون الإعفاء منه
        [drawn] اختير عشوائيًا
        [confirmed] أكده زملاء الصف
       *[registered] مسجّل، وما زال بإمكان الزملاء تأكيده
    }
# $bound: how many of the class are bound.
review-confirmed = من أكدوه: { $count } من أصل { $bound }
review-photo-or-none = { $photo ->
    [yes] مع صورة
   *[no] بلا صورة
}

review-list =
    <b>اجتماعات للمراجعة ({ $total })، الأكثر إلحاحًا أولًا</b>
    .button = راجعها
review-list-none = لا اجتماع ينتظرك.
# $place: the class or college; $meeting: such as “class meeting of April”.
review-row = { $number }. <b>{ $place }</b>، { $meeting }: { $why }
review-held = { $day } · { $enrolled ->
    [0] الحضور: { $present }
   *[other] الحضور: { $present } من أصل { $enrolled }
}{ $timing ->
    [late] {" "}(متأخر)
    [added] {" "}(أضيف لاحقًا)
   *[on_time] {""}
}
review-reason = السبب: { $reason }
review-open =
    .button = { $number }. { $place }
    .toast = تجده أدناه.
review-pass =
    .button = اعتماد المؤكَّدة: { $count }
    .toast = { $count ->
        [0] لم يبقَ ما يُعتمد.
        [one] اعتُمد اجتماع واحد.
        [two] اعتُمد اجتماعان.
        [few] اعتُمدت { $count } اجتماعات.
        [many] اعتُمد { $count } اجتماعًا.
       *[other] اعتُمد { $count } اجتماع.
    }

review-card = لماذا تراجعه: { $why }
review-own = أنت من سجّله أو تحقق منه، فيجب أن يراجعه غيرك.
review-checklist =
    تحقق من فضلك:
    ① اسأل طالبين: هل عُقد في ذلك اليوم، وعمّ كان؟
    ② هل يتطابق اليوم وعدد الحاضرين؟
    ③ إن كانت هناك صورة، فهل هي لهذا الاجتماع؟
review-sound =
    .button = كما سُجّل
    .toast = دُوّن: هو كما سُجّل.
review-unsound =
    .button = ليس كما سُجّل
review-again =
    .toast = راجعه شخص من قبل.

review-photo =
    { $place }، { $meeting }
    .button = صورة
    .toast = الصورة أدناه.

review-word = <b>{ $total ->
    [one] اجتماع واحد ينتظرك
    [two] اجتماعان ينتظرانك
    [few] { $total } اجتماعات تنتظرك
    [many] { $total } اجتماعًا ينتظرك
   *[other] { $total } اجتماع ينتظرك
}</b>
review-word-why = · { $why }: { $count }
