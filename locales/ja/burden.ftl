### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

# One class. $points: used this week; $cap: what a week has.
burden-class = <b>{ $class }：今週{ $points }/{ $cap }ポイント</b>
# Several. $over: how many have used more than the cap.
burden-classes = <b>今週の負担：{ $total }クラス、うち{ $over }クラスが上限の{ $cap }ポイント超え</b>
burden-row = { $number }. { $class }：{ $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ 上限超え
   *[no] {""}
}
burden-none = 担当のクラスはありません。

burden-month =
    <b>{ $month }：合計{ $points }ポイント</b>
burden-source = { $source ->
    [tip] ヒント
    [notice] お知らせ
    [summary] 金曜のまとめ
    [quiz] 一問クイズ
    [pledge] 誓約
    [contest] コンテスト
   *[meeting] クラス集会
}：{ $points }
burden-senders =
    <b>今月いちばん多く求めた送信者</b>
burden-sender = { $sender }：{ $points }
