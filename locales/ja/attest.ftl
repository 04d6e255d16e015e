### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

attest-card =
    <b>{ $meeting }</b>
    { $day }に開催。記録された出席者は{ $enrolled ->
        [0] { $present }人
       *[other] { $enrolled }人中{ $present }人
    }です。
attest-ask = 参加しましたか？参加した人は一度押してください。名前なしで数えます。{ $until }まで。
attest-count = これまでに{ $count }人が確認しました。
attest-few = 確認した人は、まだ5人未満です。
attest-closed = { $count ->
    [0] 確認は終わりました。ありがとうございました。
   *[other] { $count }人が確認しました。ありがとうございました。
}
attest-withdrawn =
    <b>{ $meeting }</b>
    { $day }の登録が変わりました。ここで確認する必要はありません。

attest-thanks =
    .button = 参加しました ✓
    .toast = ありがとうございます。名前なしで数えました。間違いなら、10分以内にもう一度押すと取り消せます。
attest-again =
    .toast = もう数えてあります。もう一度押す必要はありません。
attest-back =
    .toast = 取り消しました。もう数えていません。
attest-unbound =
    .toast = クラスの誰かがまだ分からないため、数えていません。まず個別チャットで /bind を送り、それからもう一度押してください。
attest-other =
    .toast = これは{ $class }の集会です。別のクラスに連携しているため、数えていません。
attest-own =
    .toast = この集会はあなたが登録したので、確認は要りません。
attest-over =
    .toast = 確認は終わりました。ありがとうございました。
