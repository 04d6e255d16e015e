### Awareness: the card of those who were drawn, the three numbers, and the map of colleges and frauds.

# $drawn, $students: how many were drawn, of how many.
aware-ask =
    <b>無作為に選ばれました：二問、一分</b>
    今週は学生{ $students }人から{ $drawn }人を無作為に選び、詐欺について実際にどれだけ知られているかを二問で調べます。回答が見えるのはあなただけで、大学が見るのは合計だけです。答えなくてもかまいません。
    {""}
aware-thanks = <i>これで終わりです。ありがとうございました。三週間以内にまた選ばれることはありません。もっと練習するには /quiz を送ってください。</i>
aware-next =
    .button = 次の問題
aware-over =
    .toast = 今週の標本調査は終わりました。ありがとうございました。

# The three numbers.
aware-title = <b>詐欺についての認知状況：{ $place }</b>
aware-everywhere =
    .name = 全学
aware-since = { $day }から。名簿の学生は{ $students }人です。三つの数字は別々の三つのことを表し、一つにまとめることはできません。
aware-reached = ① <b>届いた</b>：{ $percent }%（{ $count }人）。クラスグループにヒントか警報が届いたということで、読んだということではありません。
aware-acknowledged = ② <b>読んだ</b>：{ $percent }%（{ $count }人）。自分で「読みました」を押したということで、覚えているということではありません。
aware-acknowledged-few = ② <b>読んだ</b>：「読みました」を押した人は{ $few }人未満です。
aware-verified =
    ③ <b>正解した</b>：{ $share }%、95%信頼区間{ $low }〜{ $high }%。無作為抽出で、二問とも正解した場合だけ数えます（{ $week }からの一週間、回答{ $answered }人）。
aware-verified-few = ③ <b>正解した</b>：回答が{ $few }人未満のため、公表しません（{ $week }からの一週間）。
aware-verified-none = ③ <b>正解した</b>：標本調査の結果はまだありません。毎週、最初の業務日に5%を選びます。
aware-silence =
    選ばれた人{ $drawn }人、受け取れる人{ $reached }人、回答した人{ $answered }人（{ $percent }%）。回答しなかった人が全員不正解なら{ $worst }%、全員正解なら{ $best }%です。
aware-silence-few = 選ばれた人{ $drawn }人、受け取れる人{ $reached }人。
aware-running = 今週（{ $week }から）の標本調査が進行中です：{ $drawn }人を選びました。{ $day }まで。
aware-method = <i>区間：ウィルソン法、学部で重み付け、有限母集団修正あり。</i>
aware-weakest = 正解がいちばん少ない詐欺：{ $kinds }
aware-no-roster = 名簿がまだないため、認知状況を計算できません。
aware-no-map = 同じ詐欺に{ $few }人以上が答えた学部がないため、図を描けません。
aware-no-picture = 図を描けませんでした。数字は上のとおりです。

# On the map.
aware-map =
    .title = 学部と詐欺の種類ごとの正解の割合
    .about = { $day }からのクイズと標本調査での正解の割合（%）。答えた人が{ $few }人未満なら数字なし
    .high = 90以上
    .good = 80〜89
    .middle = 60〜79
    .low = 60未満
    .dash = { $few }人未満、公表しない
