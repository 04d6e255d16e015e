### The guard against names that look like those of staff. Only the monitor and the counsellor read this, in private.

# $shown: the name as the messenger shows it; $username: `none` for an account without one; $role: with its place;
# $name: masked.
look-alike =
    <b>この人は本当にスタッフですか？</b>
    { $classes }のグループに、{ $username ->
        [none] 「{ $shown }」
       *[other] 「{ $shown }」（@{ $username }）
    }という人がいます。{ $role }の{ $name }の名前に似ていますが、こちらで知っている{ $name }は別のアカウントです。
    このチャットではなく、電話か直接会って{ $name }に確かめてください。グループの人はこれを見ていません。
look-alike-them =
    <b>記録しました：本人の別のアカウントです。</b>
    { $classes }のグループのこのアカウントについては、もう聞きません。
    .button = 本人です
look-alike-other =
    <b>記録しました：本人ではありません。</b>
    今すること：{ $classes }のグループの管理者にこのアカウントを外してもらい、お金を払わず認証コードも教えないようクラスに伝え、{ $contact }に知らせてください。もう払った人は、すぐ110に電話してください。相談は96110です。
    .button = 本人ではない
# $verdict: `them` or `other`.
look-alike-noted =
    .toast = { $verdict ->
        [them] 記録しました：本人です。
       *[other] 記録しました：本人ではありません。
    }
look-alike-known =
    .toast = { $verdict ->
        [them] 同僚がもう「本人」と答えています。
       *[other] 同僚がもう「本人ではない」と答えています。
    }

guard =
    <b>なりすまし対策</b>
    詐欺師は指導員の名前をまね、クラスグループで「費用」を集めます。対策中のグループでは、誰かが入ったとき、こちらのボタンを押したとき、コマンドを送ったときに名前を見ます。スタッフと似た名前で別のアカウントの人がいれば、クラス委員長と指導員に個別に一度だけ伝えます。ほかの人のことは何も保存せず、会話も読みません。
    今のように普通のメンバーなら、グループが参加を表示する限り、誰が入ったか分かります。表示しない大きなグループでは、管理者のときだけ分かります。権限は一つも要りません。
# One line for each group. $classes: whose group it is.
guard-on = ✓ { $classes }：対策中
    .button = { $class }で始める
    .toast = このグループでなりすまし対策を始めました。
guard-off = · { $classes }：対策なし
    .button = { $class }でやめる
    .toast = このグループのなりすまし対策をやめました。
