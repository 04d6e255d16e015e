### What is kept of one person: /mydata shows it, /forget removes it, and the receipt for that.

personal-caption = あなたについて保存しているものは、すべてこのファイルにあります。

personal-data =
    .title = あなたについて保存しているもの（{ $now }現在）
    .account = アカウントの番号：{ $account }
    .chat = 個別チャット：{ $since }から
    .client = アプリの言語：{ $code }
    .language = 選んだ言語：{ $language }（{ $since }に選択）
    .no-language = 選んだ言語：なし
    .subscription = 個別のヒント：{ $since }から
    .no-subscription = 個別のヒント：購読していません
    .quiet = 自分の通知オフ時間：{ $from }から{ $to }まで（{ $since }に設定）
    .tips = 個別に送ったヒント：{ $count }件
    .texts = 個別チャットで文面が残っているメッセージ：{ $count }件（チャットに見えているもの）
    .student = 名簿：あなたは{ $who }、{ $class }、{ $since }から。自分で直せる期限は{ $until }
    .no-student = 名簿：連携していません
    .segment = 名簿の区分：{ $segment ->
        [freshmen] 新入生
        [graduating] 卒業予定者
        [international] 留学生
       *[staff] 教職員
    }
    .roster-language = 名簿の言語：{ $language }
    .past-seat = 以前の学期の名簿：{ $term }、{ $class }、番号{ $seat }
    .binding = 以前の連携：{ $class }、{ $from }から{ $until }まで
    .class-move = クラスの変更：{ $known }から{ $class }へ、{ $at }。あなたの返事：{ $answer ->
        [right] 正しい
        [wrong] 違う
       *[none] なし
    }
    .tried = 一致しなかったクラス：{ $classes }
    .introduction = 途中の連携：{ $class }、最後の言葉は{ $at }、一致しなかった回数：{ $wrong }
    .introduction-over = 連携で一致しなかった回数：{ $wrong }、最後は{ $at }
    .role = 役割：{ $role }、{ $from }から{ $until }まで
    .no-role = 役割：なし
    .invitation = あなたが送った招待：{ $role }、受けられる期限は{ $until }
    .import = あなたの確認を待つ名簿：{ $at }に届き、{ $rows }行
    .steps = 計画の課題での操作：{ $count }回
    .notices = クラスに送ったお知らせ：{ $count }件
    .case-drafts = 登録していない事案の下書き：{ $count }件
    .alerts = 作成した警報：{ $wrote }件。警報の下で押したボタン：{ $tapped }回
    .meetings = 会：操作{ $steps }回、欠席の記録{ $absent }回、出席の確認{ $attested }回
    .pledge = 詐欺防止の誓約書：{ $at }に署名{ $way ->
        [paper] （紙）
       *[chat] {""}
    }{ $is_withdrawn ->
        [yes] 、{ $withdrawn }に撤回
       *[no] 。撤回するには /pledge を送ってください。
    }
    .call = SOS：{ $at }、宛先は{ $whom ->
        [counsellor] 指導員
       *[duty] 当直
    }。{ $state ->
        [calling] 応じる人を待っています
        [taken] 対応中です
        [closed] 終わりました
        [withdrawn] 取り消しました
       *[lapsed] 誰も応じませんでした
    }
    .support = 同意（{ $at }）：{ $kind }。{ $state ->
        [consented] 担当者を待っています
        [assigned] 担当者が決まりました
        [active] 担当者と話せました
        [closed] 終わりました
       *[redacted] 取り消しました
    }
    .calls-taken = あなたが対応したSOS：{ $count }件
    .known-as = スタッフ証の名前：{ $name }
    .look-alikes = スタッフと似た名前の記録（あなたが似ている、または似られている）：{ $count }件
    .words = あなたが知らせた翻訳：{ $count }件
    .set-aside = あなたのメッセージで処理できなかったもの：{ $count }件
    .taps = 「読みました」を押した回数：{ $count }回
    .quiz = { $at }に始めたクイズ：回答{ $answered }問、正解{ $right }問
    .sample = 標本調査（{ $at }からの一週間）：回答{ $answered }問、正解{ $right }問
    .check = { $at }に当直へ渡したメッセージ：{ $text }
    .check-answer = 答え：{ $said }
    .contest = { $at }に始めたコンテストの回：回答{ $answered }問、正解{ $right }問
    .drip = { $at }に始めたミニ講座：届いた日数{ $sent }日、回答{ $answered }問、正解{ $right }問
    .role-play = { $at }に始めたロールプレイ「{ $title }」：{ $choices }
    .class-quiz = { $at }に答えた一問クイズ
    .quiz-answer = { $verdict ->
        [right] 正解
       *[wrong] 不正解
    }：{ $question } { $chosen }
    .terms = 保存する日数：ボタンの記録とクイズの回答{ $taps }日、メッセージの文面{ $texts }日、処理できなかったメッセージ{ $set_aside }日、以前の連携{ $history }日、終わった役割{ $roles }日、終わった事案の非公開部分{ $cases }日、SOSと支援{ $support }日。個別チャットで送られた言葉は、処理が済めば消します。
    .rights = 学籍番号は元に戻せない形でだけ保存し、ここには載せていません。記録を消すには /forget を送ってください。

personal-forget =
    <b>あなたの記録を消しますか？</b>
    消すもの：選んだ言語、通知オフ時間、購読、途中の連携、クラス変更への返事、クイズ、一問クイズ、ミニ講座の回答、ロールプレイで選んだもの、誓約書の署名、登録していない事案、個別チャットでこちらが送った言葉。続いているSOSと支援も、ここで終わります。
    切り離すもの：名簿との連携、押したカード、以前の役割。数は残りますが、あなただとは分からなくなります。
    残るもの：名簿の行。これは大学のものです。あなたのスマホにある会話は、自分で消してください。
    消したものは戻せません。また /start を送れますが、初めて会う人として始まります。
    .button = 記録を消す
    .toast = 記録を消しました。

personal-forgotten =
    <b>あなたの記録を消しました</b>
    受付番号：<code>{ $receipt }</code>
    { $bound ->
        [yes] 名簿との連携を解除しました。名簿の行は大学のものなので残ります。
       *[no] 名簿には連携していませんでした。
    }
    { $subscribed ->
        [yes] 個別のヒントは終わりました。
       *[no] 購読していませんでした。
    }
    誰のものでもなくなったボタンの記録：{ $taps }回。文面を消したメッセージ：{ $texts }件。
    受付の記録は番号と日付だけで、誰のものかは残しません。このメッセージの後は、アカウントの番号も保存しません。
