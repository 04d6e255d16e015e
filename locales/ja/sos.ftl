### Help for somebody who may have been cheated: short, the most important first, no blame.

sos-card =
    <b>だまされたかもと思ったら、今すぐ</b>
    1. <b>止める。</b>もう送金しない。電話を切り、画面共有を終える。
    2. <b>110に電話</b>し、緊急支払停止を頼む。詐欺相談は96110。早いほどよい。
    3. <b>自分の口座を凍結してもらう</b>：銀行か決済アプリの窓口に電話する。番号はカードの裏かアプリにある。
    4. <b>全部残す</b>：チャット、番号、送金の記録。何も消さない。
    5. <b>信頼できる人に話す。</b>一人で抱えなくていい。
    お金を払えば取り戻してあげると言う人は、もう一度だまそうとしています。
    あなたのせいではありません。毎日、誰かが同じ目にあっています。
# The sentence to be shown or read out; every reader sees the Chinese one.
sos-phrase = 電話やネットの詐欺にあったかもしれません。緊急の支払停止をお願いします。代わりに警察に通報し、大学の警備部門に連絡してください。
sos-phrase-shown =
    <b>これを近くの人に見せるか、読み上げてください：</b>
    { $phrase }
    Wǒ kěnéng zāoyù le diànxìn zhàpiàn, qǐngqiú jǐnjí zhǐfù. Qǐng bāng wǒ bàojǐng, bìng liánxì xuéxiào bǎowèichù.
    意味：{ $meaning }
sos-phrase-said =
    <b>このとおりに言うか、近くの人に見せてください：</b>
    { $phrase }
sos-contacts = <b>学内の連絡先</b>
sos-tell =
    こちらから勝手に誰かへ伝えることはありません。希望があれば、今すぐ代わりに伝えます。何を伝えるかは、先にお見せします。
sos-running = あなたのSOSは、応じる人を待っています。
sos-running-taken = あなたのSOSは、{ $office }が対応しています。
sos-copy =
    .button = この文をコピー
sos-open =
    .button = 助けて SOS
sos-tell-duty =
    .button = 当直に伝える
sos-tell-counsellor =
    .button = 指導員に伝える
sos-which-campus = どのキャンパスにいますか？
sos-group =
    助けが必要ですか？個別チャットで開いてください。グループの人には見えません。
    警察は110、詐欺相談は96110です。
    .button = 個別チャットを開く

# $who: known or unknown; $next: who is asked after that; $minutes: how long that takes.
sos-preview =
    <b>伝えるのはこれだけです</b>
    宛先：{ $to }（{ $campus }）
    { $who ->
        [known] · あなた：{ $student }
       *[unknown] · あなたが誰か、こちらには分かりません
    }
    · 今、助けを求めていること
    · 対応する一人にだけ：ここであなたに連絡できるリンク
    何があったかは、こちらではわかりません。ご自分で話してください。
    { $minutes }分以内に誰も応じなければ、次の担当にも伝えます：{ $next }。
    待たずに、110に電話してください。
sos-send =
    .button = はい、今伝える
sos-keep =
    .button = 伝えない
sos-kept =
    誰にも伝えていません。/sos でまたカードを開けます。
    .toast = 誰にも伝えていません。
sos-sent =
    <b>伝えました</b>
    { $time }に伝えた相手：{ $to }
    誰かが応じたら、すぐここでお知らせします。
    待たずに、110に電話してください。
    .toast = 伝えました。110にも電話してください。
sos-nobody =
    <b>今は誰にも連絡がつきません</b>
    110に電話してください。
    あなたのSOSはそのまま続いています。
sos-rising =
    まだ誰も応じていません。次の担当にも伝えました：{ $to }
    待たずに、110に電話してください。
sos-taken =
    <b>{ $office }が対応します</b>
    担当者から連絡があります。スマホを手元に置いてください。
    担当者がお金、認証コード、パスワードを求めることは決してありません。
sos-closed =
    <b>今回のSOSは終わりました</b>
    まだつらいとき、法律のことを聞きたいとき、希望すれば大学が力になります。
    /sos はいつでもまた使えます。
sos-withdrawn =
    SOSを取り消しました。伝えた相手にも知らせました。
    /sos はいつでもまた使えます。
    .toast = 取り消しました。
sos-lapsed =
    あなたのSOSに誰も応じないまま、終わりました。申し訳ありません。
    110か、学内の連絡先に電話してください：/contact
sos-withdraw =
    .button = SOSを取り消す

# What those on duty read.
sos-call =
    <b>助けを求めている人がいます</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] 名簿にない人
    }
    詐欺にあったかもしれません。それ以上は分かりません。
    先に応じた人が対応します。
sos-take =
    .button = 自分が対応する
sos-yours =
    <b>このSOSはあなたが対応します</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] 名簿にない人
    }
    { $link }
    まず聞くこと：送金は止めたか？110に電話したか？口座は凍結したか？記録は消していないか？責めないこと。
    話せたら、下のボタンを押してください。
    .toast = あなたが対応します。
# The words of the link by which whoever cares writes to the caller.
sos-link =
    .text = ここから相手に連絡する
sos-speak =
    .button = 話せました
# $state: where the call is.
sos-over = { $state ->
        [taken] このSOSは対応中です：{ $office }。
        [closed] このSOSは終わりました。本人と話せました。
        [withdrawn] このSOSは本人が取り消しました。
       *[lapsed] このSOSは誰も応じないまま、終わりました。
    }
    .toast = ありがとうございます。終わりました。
