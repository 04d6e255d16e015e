### Quiet hours that people set for themselves.

quiet-hours =
    <b>あなたの通知オフ時間：{ $from }から{ $to }まで</b>
    どこにいても、キャンパスの時刻（{ $zone }）によります。
    その間、ヒント、質問、連絡は送らず、終わってから送ります。そのとき古くなったヒントは送りません。あなたからの質問には、いつでもすぐ答えます。
quiet-general = 全員が{ $from }から{ $to }まで通知オフです。
quiet-all-day = 合わせると一日中になり、ヒントは一つも届きません。
quiet-end = 自分の時間をやめるには、/quiet off を送ってください。
quiet-none =
    <b>自分の通知オフ時間はありません</b>
    キャンパスの時刻（{ $zone }）で決めるには、例えば /quiet 20:00-09:00 と送ってください。
