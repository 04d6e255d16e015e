### The code below each post in a class's group, and what whoever asks about a code is told.

# Short: it stands below every post. Whoever taps the code copies it.
verify-code = 照合コード <code>{ $code }</code> · 真偽の確認 /verify

verify-genuine = <b>本物です：照合コード{ $code }はこちらが出したものです。</b>対応するメッセージ：
# $at: since when.
verify-recalled = <b>撤回済み：照合コード{ $code }のメッセージは、{ $at }から無効です。</b>こちらが出したものですが、もう従わないでください。元の内容：
# $title: the first line of the message.
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = 文面はもう保存していません。
verify-said = { $at }に{ $office }の名義で送りました。
verify-where = 送り先：{ $classes }のグループ。
verify-where-gone = 送り先：今はどのクラスにも属さないグループ。
verify-elsewhere = <b>注意：あなたが今聞いているグループとは別のグループです。</b>誰かがコードを写したのかもしれません。
verify-compare = 見比べてください。手元の内容が違っていたら、コードは写されたものです。従わないでください。

# $contact: where to ask whether something is genuine.
verify-unknown =
    <b>こちらのものではありません：今、照合コード{ $code }のメッセージもスタッフ証もありません。</b>
    求められたことをしないでください。送金せず、認証コードを教えず、リンクを開かないでください。照合コードをもう一度確かめてください。スタッフ証のコードは10分間だけ有効です。迷ったら{ $contact }に聞いてください。もう払ったなら、すぐ110に電話してください。相談は96110です。

verify-badge = <b>スタッフ証は本物です</b>
verify-badge-care = 目の前の人と合っていますか？スタッフがお金、パスワード、認証コードを求めることは決してありません。

verify-in-private = グループの邪魔にならないよう、コードの質問には個別チャットで答えます。
    .button = 個別に確かめる
