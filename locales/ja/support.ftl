### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = 心理支援
    .button = 心理支援
support-kind-law =
    .name = 法律相談
    .button = 法律相談
support-ask =
    <b>{ $kind }を希望しますか？</b>
    同意すると：
    · 学内の支援担当に、どのキャンパスの誰かが希望していると伝えます。
    · あなたが誰かを知り、ここで連絡できるのは、担当する一人だけです。
    · { $days }日後に担当者へ確認を促します。話せたかどうかだけを記録し、内容は記録しません。
    { $kind }のためだけに使います。ここか /sos で、いつでも取り消せます。
support-agree =
    .button = 同意する
support-decline =
    .button = 希望しない
support-declined =
    わかりました。/sos はいつでもまた使えます。
    .toast = わかりました。
support-begun =
    <b>同意しました：{ $kind }</b>
    担当者が決まったら、すぐここでお知らせします。
    .toast = ありがとうございます。担当者が決まったらお知らせします。
support-nobody =
    今、支援担当に連絡がつきません。対策チーム事務局に伝えました。電話での心理相談：12356。
support-mine =
    <b>担当者が決まりました：{ $kind }</b>
    担当者から連絡があります。あなたが誰かを見られるのは、その人だけです。
support-over =
    あなたの{ $kind }は終わりました。/sos はいつでもまた使えます。
support-revoke-psychology =
    .button = 心理支援をやめる
support-revoke-law =
    .button = 法律相談をやめる
support-revoked =
    <b>同意を取り消しました：{ $kind }</b>
    担当者には、あなたが誰かがもう見えません。
    .toast = 取り消しました。

# What those read who give support. $case: its number.
support-call =
    <b>{ $kind }を希望する人がいます</b>
    番号{ $case } · { $campus } · { $day }
    誰かは、担当する一人だけに見えます。
support-take =
    .button = 自分が担当する
support-case =
    <b>番号{ $case }：{ $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] 名簿にない人
    }
    { $link }
    同意の日：{ $day }
    { $contacts }
    見られるのはあなただけです。見るたびに台帳に記録しますが、誰のことかは記録しません。
    .toast = あなたが担当します。
support-contact-none =
    .name = まだ話せていません
support-contact =
    .name = { $spoken ->
        [yes] { $number }日目：話せました
       *[no] { $number }日目：連絡がつかず
    }
support-day =
    番号{ $case }、{ $number }日目：本人と話せましたか？
    .toast = 記録しました。
support-spoke =
    .button = 話せました
support-missed =
    .button = 連絡がつかず
support-close =
    .button = 支援を終える
support-look =
    .button = 誰かを見る
support-waiting =
    番号{ $case }（{ $kind }、{ $campus }）は一日待っていますが、まだ担当者がいません。この役割の人を探してください：/invite
# $state: what became of the case.
support-state = 番号{ $case }：{ $state ->
        [assigned] 担当者が決まりました。
        [closed] 終わりました。
        [released] もう一度、担当者を待っています。
       *[redacted] 本人が同意を取り消しました。この件でもう連絡しないでください。
    }
    .toast = 終わりました。
