### Binding: finding out in private who of a roster somebody is, and what /me shows.

identity-bind =
    .button = 連携する（約三十秒）

identity-who =
    .name = { $seat } { $name }

identity-ask-digits =
    <b>{ $class }に連携します</b>
    学籍番号の下四桁を、数字四つだけで送ってください。
    連携すると保存するもの：アカウントの番号と、名簿のどの人か（クラス、番号、名前の最初の一文字か頭文字）。学籍番号は元に戻せない形でだけ保存し、氏名の全体と電話番号は保存しません。グループの人には知らせません。
identity-ask-who = { $class }の名簿で、学籍番号の末尾がこれと同じ人は{ $count }人です。自分を押してください。
identity-none =
    .button = どれも違う
    .toast = わかりました。何も連携していません。
identity-not-recognised = 一致しませんでした。あと{ $left }回試せます。学籍番号を確かめ、下四桁をもう一度送ってください。このクラスでなければ、/bind に自分のクラス名を付けて送ってください。
identity-no-try-left = 三回とも一致しませんでした。なりすましを防ぐため、{ $until }まで待ってください。急ぐ場合は、クラス委員長か指導員に名簿を確かめてもらってください。

identity-wrong-tries =
    <b>{ $class }の学籍番号を誰かが試していますか？</b>
    { $at }、連携で三回一致しなかったアカウントを一時間止めました。少なくとも一回はこのクラスです。誰も連携されていません。思い違いかもしれませんし、クラスの誰かになりすまそうとした人かもしれません。誰のアカウントかは誰にも伝えません。同じクラスについては一日に一回までお知らせします。

identity-bound =
    <b>連携しました：{ $who }、{ $class }</b>
    間違いなら、24時間以内は /rebind で自分で直せます。その後は担当スタッフに解除を頼んでください。
    /me で保存内容を見る、/subscribe で個別にヒントを受け取る、/language で言語を変える。
    .toast = 連携しました。
identity-already-bound =
    .toast = もう連携しています。もう一度押す必要はありません。
identity-moved =
    <b>変更しました：{ $who }、{ $class }</b>
    { $former }（{ $former_class }）との連携は解除されました。
identity-released =
    担当スタッフが、あなたのアカウントと{ $who }（{ $class }）の連携を解除しました。
    本人なら、/bind にクラス名を付けて送ると、もう一度連携できます。疑問があれば、クラス委員長か指導員に聞いてください。

identity-me =
    <b>{ $who }、{ $class }</b>
    { $since }に連携しました。
identity-me-nobody =
    <b>まだ連携していません</b>
    クラスグループの最初のカードの「連携する」を押すか、/bind にクラス名を付けて送ってください。
identity-me-language = 言語：{ $language }
identity-me-tips = 個別のヒント：{ $subscribed ->
    [yes] 受け取る
   *[no] 受け取らない
}
