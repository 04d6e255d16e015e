### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

# Why somebody looks at it.
review-why =
    .name = { $why ->
        [doubt] کم ہم جماعت تصدیق کرتے ہیں اور تصویر نہیں
        [unconfirmed] تصویر نہیں
        [late] بہت لیٹ آئی، آپ کی منظوری چاہیے
        [exemption] میٹنگ سے چھوٹ مانگی گئی ہے
        [drawn] بلا ترتیب چنی گئی
        [confirmed] ہم جماعتوں نے تصدیق کی
       *[registered] درج ہے، ہم جماعت ابھی تصدیق کر سکتے ہیں
    }
# $bound: how many of the class are bound.
review-confirmed = تصدیق: { $bound } میں سے { $count }
review-photo-or-none = { $photo ->
    [yes] تصویر ہے
   *[no] تصویر نہیں
}

review-list =
    <b>دیکھنے کی میٹنگیں ({ $total })، سب سے ضروری پہلے</b>
    .button = انہیں دیکھیں
review-list-none = کوئی میٹنگ آپ کی منتظر نہیں۔
# $place: the class or college; $meeting: such as “class meeting of April”.
review-row = { $number }. <b>{ $place }</b>، { $meeting }: { $why }
review-held = { $day } · { $enrolled ->
    [0] حاضر: { $present }
   *[other] حاضر: { $enrolled } میں سے { $present }
}{ $timing ->
    [late] {" "}(لیٹ)
    [added] {" "}(بعد میں شامل)
   *[on_time] {""}
}
review-reason = وجہ: { $reason }
review-open =
    .button = { $number }. { $place }
    .toast = نیچے موجود ہے۔
review-pass =
    .button = تصدیق شدہ منظور: { $count }
    .toast = { $count ->
        [0] منظور کرنے کو کچھ نہیں بچا۔
        [one] { $count } میٹنگ منظور ہوئی۔
       *[other] { $count } میٹنگیں منظور ہوئیں۔
    }

review-card = آپ اسے کیوں دیکھ رہے ہیں: { $why }
review-own = یہ آپ نے خود درج کی یا اس کی تصدیق کی، اس لیے اسے کوئی اور دیکھے۔
review-checklist =
    براہِ کرم دیکھیں:
    ① دو طلبہ سے پوچھیں: کیا اس دن میٹنگ ہوئی، اور کس بارے میں؟
    ② کیا دن اور لوگوں کی تعداد ملتی ہے؟
    ③ تصویر ہو تو کیا وہ اسی میٹنگ کی ہے؟
review-sound =
    .button = اندراج کے مطابق
    .toast = لکھ لیا: اندراج کے مطابق ہے۔
review-unsound =
    .button = اندراج کے مطابق نہیں
review-again =
    .toast = اسے کوئی پہلے ہی دیکھ چکا ہے۔

review-photo =
    { $place }، { $meeting }
    .button = تصویر
    .toast = تصویر نیچے ہے۔

review-word = <b>{ $total ->
    [one] { $total } میٹنگ آپ کی منتظر ہے
   *[other] { $total } میٹنگیں آپ کی منتظر ہیں
}</b>
review-word-why = · { $why }: { $count }
