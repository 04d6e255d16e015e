### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>あなたのスタッフ証</b>
# $role: with its place.
badge-role = · { $role }
# $name: masked.
badge-name = 名前：{ $name }
badge-until = { $until }まで有効です。
badge-code =
    照合コード <code>{ $code }</code>
    見せても、口で伝えてもかまいません。本物か確かめたい人は、/verify { $code } を送ると上の内容だけを見られます。電話をかけてきた相手には、決して読み上げないでください。
