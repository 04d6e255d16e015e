### スタッフが自分で作るクイズの問題：一覧、記入用の書式、問題のカード、その後のこと。

questions-list =
    <b>独自のクイズ問題</b>
    使用中：{ $used }問 · 二人目の確認待ち：{ $waiting }問
    問題を押すと見られます。確認するのは、必ず書いた人以外の人です。
# $id: what the question is called; $fraud: the fraud it is about; $text: how it begins.
questions-line = { $state ->
        [draft] 確認待ち
        [returned] 差し戻し
        [retired] 使用停止
       *[approved] 使用中
    } · <code>{ $id }</code> { $fraud }：{ $text }
questions-more = …ほかに{ $count }問

questions-kinds =
    <b>新しい問題</b>
    どの詐欺についての問題ですか？
# The form of that language follows, to be copied by a tap.
questions-wanted = { $language ->
        [zh] <b>中国語の問題文。</b>下の書式を押してコピーし、記入して、一つのメッセージで送ってください。正解はAからDのうち一文字です。
       *[en] <b>英語の問題文。</b>同じ問題を、同じ四つの選択肢、同じ順番で書いてください。下の書式を押してコピーし、記入して、一つのメッセージで送ってください。
    }
# People copy this and fill it in; the program knows these words before the colons.
questions-form =
    問題：{ $text }
    A：{ $a }
    B：{ $b }
    C：{ $c }
    D：{ $d }
    正解：{ $right }
    解説：{ $why }

# $id: what the question is called.
questions-head = { $head ->
        [preview] <b>読者にはこう見えます。</b>直すには、その言語の書式をもう一度送ってください。
        [handed] <b>提出しました：{ $id }</b>。対策チーム事務局の別の人が確認します。結果はお知らせします。
        [alone] <b>提出しました：{ $id }</b>。今は対策チーム事務局に確認できる人がほかにいないため、待機中です。二人目にこの役割を付ければ（/invite）、その人が /question で見られます。
        [review] <b>この問題を確認してください：{ $id }</b>。ほかの人が書いたものです。承認すると、クイズで出題されます。
        [own] <b>あなたが書いた{ $id }は確認待ちです。</b>対策チーム事務局の別の人が確認します。
        [returned] <b>差し戻されました：{ $id }</b>。直して、もう一度提出してください。
        [sent_back] <b>書いた人に差し戻しました：{ $id }</b>。直されたら、もう一度確認をお願いします。
        [retired] <b>使用停止：{ $id }</b>。この問題はもう出題されません。
        [dropped] <b>提出しませんでした。</b>何も保存していません。
       *[approved] <b>使用中：{ $id }</b>。クイズで出題されます。
    }
questions-remark = <b>直すところ：</b>{ $remark }
questions-about = { $fraud } · 対象：{ $audience }
questions-others = ほかの言語：{ $languages }
questions-came = <b>あなたの確認を待つクイズ問題：{ $count }問</b>。ファイルで届きました。一問ずつ見るには、/question と送ってください。
questions-remark-wanted = <code>{ $id }</code>のどこを直せばよいですか？{ $most }文字以内で、一つのメッセージに書いてください。書いた人にはこの文だけを伝え、あなたの名前は伝えません。

questions-file =
    <b>ファイルで問題を送る</b>
    ここに .xlsx か .csv のファイルを送ってください。一行が一つの問題の一つの言語で、ラベルが同じ行は同じ問題です。中国語と英語は必ず入れてください。まず照合し、全部を受け付けるか、一つも受け付けないかのどちらかです。受け付けた問題は、一問ずつ二人目の確認を待ちます。一つのセルは{ $most }文字までです。
    .button = ファイルで送る
questions-template =
    見出しの下に記入して、ファイルを送り返してください。例は架空のものなので、書き換えてください。
    .button = 記入用ファイルをもらう
    .name = クイズ問題の記入用ファイル
questions-in-file = { $head ->
        [same] <b>ファイルに新しい問題はありません。</b>すでにあるもの：{ $same }問
        [applied] <b>{ $new }問を受け付けました。</b>一問ずつ二人目の確認を待ちます。/question で状況を見られます。
        [cancelled] <b>何も受け付けませんでした。</b>
       *[ready] <b>このファイルは受け付けられます。</b>新しい問題：{ $new }問 · 同じ文がすでにあるもの：{ $same }問。明日のこの時刻まで有効です。
    }
questions-file-faults = <b>ファイルに誤りがあるため、何も受け付けていません。</b>直して、もう一度送ってください。
questions-row-fault = { $row }行目：{ $fault }

questions-part =
    .name = { $part ->
        [label] ラベル
        [language] 言語
        [type] 種類
        [text] 問題
        [a] A
        [b] B
        [c] C
        [d] D
        [right] 正解
        [why] 解説
       *[for] 対象
    }
# $part: the part of the question; $most: the most characters.
questions-fault = 「{ $part }」{ $flaw ->
        [missing] がありません。書き加えてください。
        [twice] が二つあります。一つだけ残してください。
        [unread] が読み取れません。正解はAからDのうち一文字で書き、セルに数式を入れないでください。
        [unknown] に知らない名前があります。記入用ファイルと見比べてください。
        [alike] がほかの選択肢と同じ内容です。四つとも違うものにしてください。
        [long] が長すぎます。{ $most }文字までです。
        [language] がもう一方の言語で書かれています。中国語と英語は別々に書いてください。
        [address] に、読者が開くかもしれないウェブアドレスがあります。代わりに、そのページを言葉で説明してください。
        [private] に、誰かのものかもしれない番号やアカウントがあります。消してください。
       *[differs] が、もう一方の言語に書かれたものと違います。同じにしてください。
    }

# How people may call the two languages in a file.
questions-chinese =
    .words = 中国語, 簡体字中国語
questions-english =
    .words = 英語

# An invented question in the file to fill in. B is right.
questions-example =
    .body = あなた名義の荷物に偽造書類が入っていると電話があり、「警察」につながれました。どうしますか？
    .a = 「警察官」の言うとおりにする
    .b = 電話を切り、自分で110に電話する
    .c = 身分証の写真を送る
    .d = お金を払って終わらせる
    .why = 警察は電話で事件を処理せず、お金も受け取りません。自分で110に電話してください。

questions-new =
    .button = 新しい問題
questions-submit =
    .button = 提出する
questions-drop =
    .button = 提出しない
questions-approve =
    .button = 承認する
questions-return =
    .button = 差し戻す
questions-correct =
    .button = 直す
questions-withdraw =
    .button = 取り下げる
questions-retire =
    .button = 使用をやめる
questions-apply =
    .button = 受け付ける
questions-cancel =
    .button = 受け付けない
