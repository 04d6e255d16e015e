### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = 届いたか不明なメッセージはありません。送ったものはすべて確認できました。
doubt-list =
    <b>届いたか不明なメッセージ：{ $total }件</b>
    送信中に通信が切れたため、届いたか分かりません。まずグループを見てから、選んでください。
# $place: the class; $moment: when it was sent; $head: how the message begins.
doubt-item =
    <b>{ $number }</b> { $place }、{ $moment }、{ $lane ->
        [reply] 返信
        [alert] 事案の警報
        [reminder] リマインド
        [edit] 書き換え
       *[tip] ヒント
    }
    { $head }
doubt-other-chat =
    .name = クラスのないチャット
doubt-hidden =
    .name = （文面を読めるのは特別対策チームだけです）

doubt-arrived =
    .button = { $number } 届いている
    .toast = 届いたものとして記録しました。
doubt-again =
    .button = { $number } もう一度送る
    .toast = 再送の印を付けて、もう一度送ります。
doubt-drop =
    .button = { $number } 送らない
    .toast = もう送りません。
doubt-already-resolved =
    .toast = これはもう処理されています。

# The line above a message that is sent once more.
doubt-repeat-banner = <i>前のお知らせの再送です。読んだ方は気にしないでください。</i>
