### Is this fraud? Suspicious messages that people forward to the bot, in private.

check-how =
    <b>このメッセージは詐欺ですか？</b>
    怪しいメッセージをここに転送するか、<code>/check 本文</code> を送ってください。詐欺らしいかどうか、すぐにお答えします。見るだけで、保存しません。
    もう払ったなら、待たずに今すぐ110に電話してください。迷ったら96110に電話してください。
# $fraud: the kind of fraud.
check-clear = <b>詐欺の可能性がとても高いです：{ $fraud }。</b>
check-likely = <b>詐欺のようです：{ $fraud }。</b>
check-flags = <b>怪しい点があります。気をつけてください。</b>
check-nothing = <b>知られている詐欺の特徴は見つかりませんが、安全という意味ではありません。</b>新しい手口は見抜けないことがあります。送金、認証コード、パスワードに関わるなら、まず公式の窓口に確かめるか、96110に電話してください。
check-signs = 怪しい点：
# $sign: a sentence.
check-sign = · { $sign }
check-warning = 詐欺への注意を呼びかけるメッセージの可能性もあります。送金すること、リンクを開くこと、認証コードを教えることのどれかを求めていないか、見てください。
check-foot = <i>自動の判定なので、間違うことがあります。</i>
check-ask =
    .button = 当直に見てもらう
# $minutes, $days: numbers.
check-wish =
    { $minutes }分以内に、そのメッセージをもう一度ここに転送してください。大学の警備部門と学内の警察が、あなたの名前なしで見ます。{ $days }日後に消します。
    もう払ったなら、待たずに今すぐ110に電話してください。
    .toast = そのメッセージをもう一度転送してください。
check-nobody = 今、見られる当直の人がいません。96110に電話して聞いてください。もう払ったなら、今すぐ110に電話してください。
check-asked = 当直に渡しました。答えが来たらすぐお知らせします。それまで送金せず、リンクを開かず、認証コードも教えないでください。
check-take-back = 取り消し、本文を消しました。
    .button = 取り消す
    .toast = 取り消しました。
check-not-taken-back =
    .toast = もう取り消せません。当直の人が答えました。
# $text: what was forwarded.
check-question =
    <b>当直への質問：このメッセージは何ですか</b>
    <blockquote>{ $text }</blockquote>
# $judged: a sentence.
check-question-judged = 自動の判定：{ $judged }
check-question-ask = どう見ますか？最初の答えが有効で、すぐに聞いた人に届きます。
# $said: what was chosen.
check-question-ruled = あなたの答え：<b>{ $said }</b>
check-ruling =
    .button = { $ruling ->
        [fraud] 詐欺です
        [doubtful] とても怪しい
        [unsuspicious] 問題は見当たらない
       *[urgent] すぐ警察に通報を
    }
    .toast = 答えました。
check-answer = { $ruling ->
        [fraud] <b>当直の人が見ました：これは詐欺です。</b>送金せず、相手との連絡をすべて断ってください。もう払ったなら、今すぐ110に電話してください。
        [doubtful] <b>当直の人が見ました：とても怪しいです。詐欺として扱ってください。</b>送金せず、まず公式の窓口に確かめてください。
        [unsuspicious] <b>当直の人が見ました：問題は見当たりません。</b>後で送金、認証コード、パスワードを求められたら、もう一度聞いてください。
       *[urgent] <b>当直の人が見ました：今すぐ110に電話して通報してください。</b>もう払わず、チャットと送金の記録を残してください。
    }
check-unanswered = 申し訳ありません。当直の人がまだあなたのメッセージを見ていません。96110に電話して聞いてください。もう払ったなら、今すぐ110に電話してください。
# $days, $people, $colleges: numbers.
check-wave = <b>同じ文面が広まっています：{ $days }日間に、{ $colleges }学部の{ $people }人が転送してきました。</b>
check-wave-foot = <i>文面そのものは保存していません。</i>
check-wave-alert =
    .button = 警報を作る
