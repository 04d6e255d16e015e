### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

roll-sheet =
    .title = 紙の名簿
    .facts = { $college } · { $students }人 · { $year }-{ TWO($month) }-{ TWO($day) }作成
    .sheet = { $number }/{ $sheets }枚目
    .date = 日付
    .about = 内容
    .meeting = クラス集会
    .pledge = 誓約の署名
    .other = その他
    .present = 全{ $students }人、出席
    .absent = 欠席の番号
    .signature = クラス委員長の署名
    .how = 来た人に印を付け、終わったら個別チャットで @{ $bot } に送ってください：
    .example = absent 3, 17, 22
    .or-all = 数字を欠席者の番号に変えてください。全員出席なら“all here”と送ってください。
    .offline = オフライン：このアプリを使わない人です。直接伝えてください。
    .privacy = 番号と伏せた名前だけです。写真をグループに送らず、終わったら指導員に渡してください。指導員が学期末に廃棄します。

roll-column =
    .number = 番号
    .name = 名前
    .present = 出席
    .signed = 署名
    .note = 備考

roll-caption =
    <b>{ $class }：紙の名簿</b>
    { $students }人、A4用紙{ $sheets }枚。ファイルをブラウザーで開いて印刷してください。
    終わったら、欠席者の番号を“{ $example }”のように送ってください。全員出席なら“all here”です。
    伏せた名前だけが載っています。終わったら指導員に渡してください。指導員が学期末に廃棄します。

roll-classes = <b>どのクラスの紙の名簿ですか？</b>
roll-class = { $class }：{ $students }人
    .button = { $class }
    .toast = { $class }の紙の名簿を、これからここに送ります。
