### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = { $class }：連携済み{ $bound }/{ $students }、オフライン{ $offline }
unbound-head = <b>{ $figures }</b>
unbound-list = まだ連携していない人です。このアプリを使わない人がいれば、番号を押すとオフラインになります。もう一度押すと戻ります。
unbound-nobody = 未連携の人はもういません。
unbound-student = { $who }{ $offline ->
    [yes] 、オフライン
   *[no] {""}
}
unbound-mark =
    .button = { $seat }：{ $offline ->
        [yes] オフライン解除
       *[no] オフライン
    }
    .toast = { $offline ->
        [yes] { $who }をオフラインにしました。
       *[no] { $who }のオフラインを解除しました。
    }
unbound-bound =
    .toast = { $who }はもう連携しているので、印は付けていません。

unbound-classes =
    <b>担当のクラス</b>
    .button = すべてのクラス
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = { $class }：名簿はまだありません
unbound-no-classes = 担当のクラスはありません。
