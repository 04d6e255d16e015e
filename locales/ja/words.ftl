### 翻訳の誤り：読者への質問、言語担当者が見るもの、その後のこと。

words-report =
    .button = 翻訳の誤り
    .toast = 個別チャットにメッセージを送りました。
words-unreachable =
    .toast = まだメッセージを送れません。私のプロフィールを開いて「開始」を押し、もう一度ここを押してください。
words-which =
    <b>どの文の翻訳が間違っていますか？</b>
    文の番号を押してください。誰が知らせたかは誰にも分かりません。
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>ありがとうございます。知らせていただいた文：</b>
    { $words }
    よろしければ、どこが違うのかを30分以内に一つのメッセージで書いてください。
    .toast = 受け付けました。ありがとうございます。
words-explained = ありがとうございます。この言語の担当者に伝えました。訂正されると投稿も変わります。

words-case =
    <b>翻訳の誤りの知らせがありました</b>
    知らせ：{ $count }件 · { $language } · <code>{ $name }</code>
    <b>中国語：</b>{ $zh }
    <b>英語：</b>{ $en }
    <b>現在：</b>{ $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>中国語：</b>{ $zh }
    <b>英語：</b>{ $en }
    { $state ->
        [corrected] <b>現在（チャットで訂正）：</b>{ $words }
       *[filed] <b>現在：</b>{ $words }
    }
words-units =
    <b>{ $name }</b>
    押すと、見て訂正できます。
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>翻訳</b>
    知らせ：{ $reported }件
    訂正：{ $corrected }件
    文を見るには、例えば <code>/words tip police-1 ru</code> と送ってください。
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    <code>{ $name }</code>（{ $language }）の新しい訳文を一つのメッセージで送ってください。数字と波かっこの中はそのままにしてください。
    現在：<code>{ $words }</code>
    .button = 訂正する
words-preview =
    <b>読者にはこう見えます</b>（{ $language }、<code>{ $name }</code>）
    { $preview }
words-used = 今から使います：{ $name }（{ $language }）。最近14日間の投稿も変わります。
    .button = これを使う
words-kept = このままにします：{ $name }（{ $language }）。
    .button = 正しい
words-dropped = 変更しませんでした：{ $name }（{ $language }）。
    .button = 使わない
words-taken-back = 元の文に戻しました：{ $name }（{ $language }）。
    .button = 訂正を取り消す
words-stale =
    <b>訂正は使われなくなりました</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    その後、中国語か英語の文が変わりました。もう一度ご確認ください：/words { $name } { $language }
    訂正の内容：{ $words }
