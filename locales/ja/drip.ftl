### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>{ $days }日間の詐欺防止ミニ講座</b>
    毎日{ $time }ごろ、個別チャットに一つ届きます。問題かヒントで、1分もかかりません。いちばん出会いやすい詐欺から始めます。
    一日に一つまでで、通知オフ時間には届きません。どのメッセージも、下のボタン一つで止められます。最後に、あなただけに見えるまとめがあります。
    始めますか？
    .button = 始める
    .toast = 分かりました。明日から始めます。
drip-invite = 入学したばかりですか？{ $days }日間の詐欺防止ミニ講座をどうぞ。一日一つ、1分もかかりません。下のボタンを押し、内容を見てから決めてください。
    .button = { $days }日間ミニ講座
# $sent: on how many days something came.
drip-on =
    <b>{ $days }日間の詐欺防止ミニ講座：進行中</b>
    { $days }日のうち{ $sent }日分が届きました。毎日{ $time }ごろ一つ届きます。届かなかった分は後から送らず、次に進みます。
drip-stopped =
    <b>{ $days }日間の詐欺防止ミニ講座：停止中</b>
    { $days }日のうち{ $sent }日分が届きました。もう送りません。続きを受け取るには、下のボタンを押すか、/course を送ってください。
drip-stop =
    .button = 講座を止める
    .toast = 止めました。もう送りません。続きを受け取るには /course を送ってください。
drip-go-on =
    .button = 続きを受け取る
    .toast = 分かりました。明日から続けます。
drip-again =
    .button = もう一度{ $days }日間
drip-old =
    .toast = このカードは古くなっています。今の状況を見るには /course を送ってください。

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>詐欺防止ミニ講座 · { $days }日中{ $day }日目：{ $fraud }</b>
drip-question = <b>詐欺防止ミニ講座 · { $days }日中{ $day }日目</b>
drip-question-right = <b>詐欺防止ミニ講座 · { $days }日中{ $day }日目：正解</b>
drip-question-wrong = <b>詐欺防止ミニ講座 · { $days }日中{ $day }日目：不正解</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>{ $days }日間の詐欺防止ミニ講座が終わりました</b>
    届いた問題{ $asked }問、回答{ $answered }問、正解{ $right }問。
drip-summary-all = 答えた問題では、一度もだまされませんでした。手口はよく変わるので、しばらくしたらまた見てください。
drip-summary-none = まだ一問も答えていませんが、大丈夫です。問題は上に残っていて、いつでも答えられます。
drip-summary-foot = <i>このまとめが見えるのはあなただけです。</i>
