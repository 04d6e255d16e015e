### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① たやすく信じません：知らない番号からの電話、SMS、グループの「先生」「カスタマー係」「警察官」は、まず確かめ、それから決めます。
    ② 送金しません：知らない口座に送金せず、立て替えをせず、「保証金」「凍結解除料」も払いません。
    ③ 漏らしません：認証コードとパスワードを誰にも教えず、知らない人と画面共有をしません。
    ④ 貸しません：銀行カード、SIMカード、決済アカウントを、有料で貸すことも、無料で貸すことも、売ることもしません。
    ⑤ もっと声をかけます：怪しいメッセージを見たら、学友と家族に注意を促し、そのメッセージを転送しません。
    ⑥ 早く助けを求めます：だまされたら、すぐに手を止め、110か96110に電話し、指導員に伝えます。

pledge-title = <b>詐欺防止の誓約書</b>
pledge-reminded = { $class }の団支部書記から、誓約書を読んでほしいとのことです。署名するかどうかは自分で決めてください。
pledge-open = 署名は任意で、署名した後もいつでも撤回できます。
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ { $at }に署名しました{ $way ->
    [paper] （紙での署名、団支部書記が登録）
   *[chat] {""}
}。版：{ $version }
pledge-older = 別の版に署名しています。今の内容に新しく署名することもできます。前の署名もそのまま有効です。
pledge-withdrawn = { $at }に署名を撤回しました。いつでもまた署名できます。
pledge-unbound = クラスのどの人か、まだ分かりません。署名するには、まず /bind を送って連携してください。

pledge-sign =
    .button = 誓約します
    .toast = 署名しました。ありがとうございます。
pledge-again =
    .toast = もう署名しています。
pledge-later =
    .button = 今はしない
    .toast = 分かりました。署名したいときに /pledge を送ってください。
pledge-withdraw =
    .button = 署名を撤回
    .toast = 署名を撤回しました。
pledge-nothing =
    .toast = 撤回する署名がありません。
pledge-changed =
    .toast = 誓約書の内容か言語が変わりました。もう一度読んでから署名してください。
pledge-bind-first =
    .toast = まず /bind を送って連携し、それから署名してください。

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>詐欺防止の誓約書：読んでください</b>
    全部で6行です。個別チャットで読み、署名はしたい人だけがします。誰が署名し、誰がしていないかは、グループには出ません。
    { $signed ->
        [0] 署名した人は、まだ5人未満です。
       *[other] クラスの{ $students }人中{ $signed }人が署名しました。
    }
pledge-read =
    .button = 誓約書を読む（6行）

# How far classes are.
pledge-classes =
    <b>クラス別の署名状況</b>
    .button = クラス別の署名状況
# $paper: how many of the signatures are on paper.
pledge-class = { $class }：{ $signed }/{ $students }{ $paper ->
    [0] {""}
   *[other] （紙{ $paper }）
}
    .button = { $class }
pledge-no-classes = 担当のクラスがないか、その名簿がまだありません。
pledge-who-sees = 誰が署名していないかは、そのクラスの団支部書記だけが個別チャットで見られます。
pledge-colleges = <b>学部別の署名状況</b>
pledge-college = { $college }：{ $signed }/{ $students }
pledge-college-few = { $college }：{ $students }人中、署名は5人未満
pledge-no-colleges = 名簿がまだありません。
pledge-due = 期限：{ $day }

pledge-own =
    <b>{ $class }：{ $students }人中{ $signed }人が署名</b>{ $paper ->
        [0] {""}
       *[other] 、うち紙{ $paper }人
    }
pledge-missing = まだ署名していない人（この一覧が見えるのはあなただけです。グループに転送しないでください）：
pledge-student = { $who }
pledge-everybody = クラスの全員が署名しました。

pledge-post =
    .button = クラスグループに投稿
    .toast = クラスグループに投稿しました。
pledge-posted =
    .toast = { $at }に投稿済みです。7日以内に重ねて投稿することはありません。
pledge-no-group =
    .toast = このクラスには発言できるグループがまだありません。まずクラスグループを連携してください。
pledge-remind =
    .button = 個別に知らせる
    .toast = { $told ->
        [0] 個別に知らせることのできる人がいません。
       *[other] { $told }人に個別に知らせました。
    }{ $others ->
        [0] {""}
       *[other] ほかの{ $others }人はまだ連携していないので、会って直接伝えてください。
    }
pledge-rested =
    .toast = { $at }に知らせました。3日以内にまた知らせることはありません。
pledge-paper =
    .button = 紙の署名を登録
pledge-ask-paper =
    <b>{ $class }：紙の署名の登録</b>
    紙の署名表を見て、署名していない人のクラス内の番号を送ってください。例：<code>absent 3 17 22</code>。全員が署名したなら、<code>all signed</code> を送ってください。
    30分待ちます。
pledge-paper-read =
    <b>{ $class }：確認してください</b>
    { $missing ->
        [0] 登録すると、クラスの{ $signed }人全員が署名したことになります
       *[other] 登録すると、署名した人は{ $signed }人、まだの人は{ $missing }人になります：{ $seats }
    }。
    うち紙の署名は{ $paper }人です。この登録は前の紙の登録に代わります。チャットでの署名はそのままです。
pledge-paper-withdrawn = チャットで署名を撤回した人が{ $count }人います。紙の登録で、この人たちがまた署名したことにはなりません。
pledge-save =
    .button = 登録する
    .toast = 登録しました。
pledge-cancel =
    .button = 取り消す
    .toast = 何も登録していません。

# To the secretary before the last day.
pledge-word = { $class }：詐欺防止の誓約書にまだ署名していない人が{ $missing }人います。期限：{ $day }。一覧が見えるのはあなただけです。
    .button = 一覧を見る
