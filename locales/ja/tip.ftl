### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>【詐欺防止ヒント】</b>
tip-title-fraud = <b>【詐欺防止ヒント】{ $fraud }</b>
tip-advice = <b>対処法：</b>{ $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = 読みました
tip-why =
    .button = なぜこの内容？

tip-why-key-date =
    .toast = 今日は詐欺防止カレンダーに載っている日で、このヒントは今日のために書かれました。
tip-why-season =
    .toast = 毎年この時期にはこの種の詐欺が増えるため、早めにお知らせします。
tip-why-freshmen =
    .toast = 新入生に向けたヒントです。詐欺師は新入生をよく狙います。
tip-why-graduating =
    .toast = 卒業予定の学生に向けたヒントです。就職、賃貸、ローンの詐欺が今、卒業予定の学生を狙っています。
tip-why-international =
    .toast = 留学生に向けたヒントです。詐欺師は、現地の手続きに不慣れなことにつけ込みます。
tip-why-staff =
    .toast = 教職員に向けたヒントです。仕事の送金やメールは詐欺師によく悪用されます。
tip-why-rotation =
    .toast = ヒントは順番に回り、60日間は同じものが出ません。今日はこのヒントの番です。
tip-why-cases-college =
    .toast = この30日間に同じ学部でこの種の事案が報告されたため、このヒントを先にお届けします。
tip-why-cases-campus =
    .toast = この30日間に同じキャンパスでこの種の事案が報告されたため、このヒントを先にお届けします。
tip-why-cases-university =
    .toast = この30日間に本学でこの種の事案が報告されたため、このヒントを先にお届けします。
tip-why-doubt =
    .toast = クラスの一問クイズで、この種の詐欺に迷いが見られたため、もう一度お知らせします。

tip-recorded =
    .toast = ✓ 記録しました。このグループで{ $seen }人が読みました。
tip-recorded-alone =
    .toast = ✓ 記録しました。
tip-recorded-of =
    .toast = ✓ 記録しました。このグループの{ $total }人のうち{ $seen }人が読みました。
tip-already-recorded =
    .toast = もう記録してあります。もう一度押す必要はありません。
