### Notices: what staff say to class groups in their own words.

# In the group. $sender: a department, a college, a role; never a name.
notice-head = <b>お知らせ：{ $sender }</b>
notice-words = { $words }
# What is asked of the class, below the words; .button: the same for the sender, to choose.
notice-wish =
    <i>{ $ask ->
        [tap] 読んだら、下のボタンを押してください。
        [form] 指示のとおり、フォームに記入してください。
        [photo] 指示のとおり、フォームに記入し、写真を付けてください。
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] ボタンを押す
        [form] フォーム記入
        [photo] フォームと写真
       *[nothing] 読むだけ
    }
    .toast = 一クラスにつき{ $points }ポイントかかります。
notice-summary = <b>今週のお知らせ（{ $count }件）</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

# To whoever sends it, in private. $most: characters.
notice-ask-words = お知らせの内容を、グループで読まれるとおりの文で送ってください。{ $most }文字までです。送る前に全体をお見せします。
notice-senders =
    <b>どの名義で、どのクラスに送りますか？</b>
    .button = 別のクラス
notice-sender =
    .button = { $name }
# All classes that somebody is the counsellor of in one college.
notice-sender-all =
    .button = { $name }の全{ $count }クラス

# $post: the notice as the group reads it; $points: what it costs each class.
notice-preview =
    <b>グループではこう読まれます</b>
    <blockquote>{ $post }</blockquote>
    送り先は{ $classes }クラス、一クラス{ $points }ポイントです。何をしてもらいますか？下で選んでください。
# Those with room have it; $classes are left.
notice-rest =
    <b>余裕のあるクラスに送りました。残りは{ $classes }クラスです</b>
    <blockquote>{ $post }</blockquote>
    一クラス{ $points }ポイント。
notice-without-group = { $count }クラスには送信できるグループがなく、届きません。
notice-over =
    <b>{ $count }クラスが今週の{ $cap }ポイントを超えます</b>
notice-over-class = { $class }：{ $points }/{ $cap }
notice-over-more = …ほか{ $count }クラス
# $friday: when the summary goes out.
notice-choices = まとめは{ $friday }に送られ、入っているお知らせ全部で一ポイントです。フォームの記入は別に数えます。または、対策チーム事務局に決めてもらえます。

notice-move =
    .button = { $step ->
        [send] 送る
        [others] 残りの{ $count }クラスに送る
        [hold] 金曜のまとめに入れる
        [ask] 事務局に聞く
        [leave] 残りには送らない
       *[drop] 取り消す
    }
notice-done =
    { $outcome ->
        [sent] <b>{ $classes }クラスに送っています</b>
        [held] <b>金曜のまとめ（{ $friday }）に入れました：{ $classes }クラス</b>
        [asked] <b>事務局に聞きました：{ $classes }クラス</b>
       *[dropped] <b>{ $classes ->
            [0] 送っていません
           *[other] { $classes }クラスには送っていません
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {""}答えが来たらお知らせします。答えがなければ、金曜のまとめ（{ $friday }）に入ります。
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] { $classes }クラスに送っています。
        [held] 金曜のまとめに入れました：{ $classes }クラス。
        [asked] 事務局に聞きました：{ $classes }クラス。
       *[dropped] { $classes ->
            [0] 取り消しました。何も送っていません。
           *[other] 残りの{ $classes }クラスには送りません。
        }
    }
notice-changed =
    .toast = その後、状況が変わりました。カードをもう一度見てください。

# To the office.
notice-request =
    <b>負担の上限を超えるお知らせです。送ってよいですか？</b>
    <blockquote>{ $post }</blockquote>
    送り先は{ $classes }クラス、一クラス{ $points }ポイントです。
notice-request-end = 答えがなければ、金曜のまとめ（{ $friday }）に入ります。
notice-ruling =
    .button = { $ruling ->
        [let_out] 送ってよい
        [held] まとめに入れる
       *[refused] 送らない
    }
    .toast = { $ruling ->
        [let_out] 今から送ります。送信者に伝えました。
        [held] 金曜のまとめに入れます。送信者に伝えました。
       *[refused] 送りません。送信者に伝えました。
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] 送信を許可
        [held] 金曜のまとめに入れました
       *[refused] 不許可
    }：{ $classes }クラス</b>
    <blockquote>{ $post }</blockquote>

# To whoever asked the office.
notice-answer =
    <b>{ $answer ->
        [let_out] 事務局がお知らせの送信を許可しました：
        [held] 事務局がお知らせを金曜のまとめに入れます：
        [refused] 事務局はお知らせの送信を許可しませんでした：
       *[unanswered] 事務局の答えがなかったため、お知らせは金曜のまとめで送りました：
    }{ $classes }クラス</b>
    <blockquote>{ $post }</blockquote>
