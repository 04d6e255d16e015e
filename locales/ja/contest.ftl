### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    { $from }から{ $to }まで
    .button = 戻る
contest-rules =
    一回に{ $questions }問が出て、制限時間は{ $minutes }分です。一問答えるたびに、すぐ解説が出ます。全部で{ $attempts }回まででき、いちばん良い結果を数えます。
    結果が見えるのはあなただけで、個人の順位はありません。クラスどうしで比べるのは、参加の割合だけです。
    .button = 始める · { $minutes }分
contest-last = <b>今の回：{ $of }問中{ $right }問正解</b>、かかった時間は{ $minutes }分{ $seconds }秒。
contest-best = いちばん良い回：{ $of }問中{ $right }問正解、かかった時間は{ $minutes }分{ $seconds }秒。
contest-ahead = まだ始まっていません。始まったらまた来てください。
contest-closed = コンテストは終わりました。
contest-unbound = どのクラスの人か、まだ分かりません。まず /bind を送って連携し、それからまた来てください。
# $left: how many attempts.
contest-open = { $left ->
    [0] 決められた回数を使い切りました。
   *[other] あと{ $left }回できます。「始める」を押すと計時が始まり、途中で抜けても止まりません。
}
contest-number = <b>問題 { $number }/{ $of } · { $until }まで</b>
    .toast = 時間切れのため、この問題は数えていません。

contest-board =
    <b>クラス別の参加状況 · { $title }</b>
    .button = クラス別の参加状況
contest-board-row = { $rank }. { $class }：{ $people }/{ $enrolled }、{ $percent }%
contest-board-own = あなたのクラス：{ $rank }位、{ $class }：{ $people }/{ $enrolled }、{ $percent }%
contest-board-none = 参加者が{ $least }人以上のクラスは、まだありません。
contest-board-foot = <i>参加の割合の順で、割合が同じなら同じ順位です。一回で半分以上答えると参加となり、一人は一度だけ数えます。参加者が{ $least }人未満のクラスは出ません。</i>

# For the task force and the departments.
contest-items =
    <b>誤答のいちばん多い問題 · { $title }</b>
    .button = 誤答の多い問題
contest-items-none = { $least }人以上が答えた問題は、まだありません。
contest-item =
    { $number }. <b>{ $fraud }</b>：{ $question }
    { $people }人が答え、うち{ $wrong }人が不正解。
contest-item-wrong = いちばん多く選ばれた誤答：「{ $option }」、{ $count }人。

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = 参加証
    .toast = 参加証を送りました。
    .none = 一回を終え、半分以上答えると、参加証を受け取れます。
    .undrawn = フォントにない文字があるため、参加証を描けません。担当スタッフに伝えてください。
    .head = { $title } 参加証
    .who = { $class } { $name }
    .took = { $title }に参加しました
    .score = いちばん良い回：{ $of }問中{ $right }問正解
    .day = { $year }年{ $day }
    .note = 氏名は短くしてあります。ボット「Wuzha」が作成し、結果は本人にだけ伝えます。
contest-certificate-caption = { $title }：{ $of }問中{ $right }問正解。ほかの人に見せるかどうかは自分で決めてください。

contest-begins =
    <b>{ $title }が始まりました</b>
    { $to }まで。個人チャットで、{ $minutes }分で{ $questions }問に答えます。結果は本人だけに見え、クラスは参加の割合だけで比べます。
    .button = 参加する
contest-ends =
    <b>{ $title }はもうすぐ終わります</b>
    { $to }まで。{ $people ->
        [0] このクラスの参加者はまだ{ $least }人未満です。
       *[other] このクラス{ $enrolled }人のうち{ $people }人が参加しました。
    }
