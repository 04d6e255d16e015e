### The case register: its questions and cards, its list, and the comparison with last year.

# A draft that is asked about, and a case of which one answer is corrected.
case-draft = <b>新しい事案</b> · 全{ $count }問中、第{ $number }問
case-correcting = <b>{ $case }</b> · 訂正。前の版は残ります（{ $number }/{ $count }）
# .button: the name of the question.
case-question =
    <b>{ $field ->
        [type] どの種類の詐欺ですか？
        [channel] 詐欺師はどこから近づきましたか？
        [payment] お金はどうやって払われましたか？
        [amount] 金額はおよそいくらですか？
        [day] いつのことですか？
        [college] どの学部ですか？
        [victim] 被害者は誰ですか？
        [reported] 96110か110に通報しましたか？
       *[outcome] お金はどうなりましたか？
    }</b>
    .button = { $field ->
        [type] 種類
        [channel] 経路
        [payment] 支払い方法
        [amount] 金額
        [day] 日付
        [college] 学部
        [victim] 被害者
        [reported] 通報
       *[outcome] お金の行方
    }
case-fact = { $name }：{ $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] （正確な金額は暗号化）
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }、約{ $yuan }元が戻った
case-date =
    .name = { $year }年{ $day }
case-day =
    .button = { $which ->
        [today] 今日
        [yesterday] 昨日
       *[other] { $day }
    }
# .name: in a comparison. $kind: a college, withheld, or several colleges together.
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] 学部は非公開
        [together] { $count }学部の合計
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] 新入生
        [graduating] 卒業年次の学生
        [international] 留学生
        [staff] 教職員
       *[student] その他の学生
    }
case-reported =
    .button = { $reported ->
        [yes] した
        [no] していない
       *[unknown] 分からない
    }
case-outcome =
    .button = { $outcome ->
        [stopped] 支払いを止めた
        [partly] 一部が戻った
       *[open] まだ戻っていない
    }
case-back =
    .button = 前の質問
# What is done with a case.
case-press =
    .button = { $press ->
        [file] 登録する
        [drop] 破棄する
        [anew] 破棄してやり直す
        [amounts] 正確な金額
        [note] メモ（{ $part }）
        [correct] 変更する
        [close] 終了にする
        [reopen] もう一度開く
        [erase] 非公開部分を消去
        [type_amount] 正確な金額を入力
        [type_note] メモを書く
        [type_day] ほかの日
        [type_recovered] お金が戻った
        [erase_wish] 本人の希望
        [erase_mistake] 誤って書いた
        [erase_over] もう要らない
        [withheld] 非公開
        [stopped] 支払いを止めた
        [alert] 警報を作る
       *[show] 事案に戻る
    }

case-ask-typed = { $what ->
        [amount] { $case }：正確な金額を元で入力してください。例：3287.50。暗号化して保存し、統計には丸めた数だけを使います。
        [recovered] { $case }：いくら戻りましたか？元で入力してください。例：2100。暗号化して保存し、統計には丸めた数だけを使います。
        [day] { $case }：いつのことですか？例：2025-04-07
       *[note] { $case }：メモを{ $most }文字以内で、名前なしで書いてください。専用の鍵で暗号化し、読まれるたびに台帳に記録します。
    }
# .toast: a part of the note, in a window of its own.
case-note-kept = { $risky ->
        [yes] メモを暗号化して保存しました。名前や番号など、個人につながるものがあるようです。要らなければ、それなしでもう一度書いてください。あなたが送ったメッセージは、自分で消すまでこのチャットに残ります。
       *[no] メモを暗号化して保存しました。あなたが送ったメッセージは、自分で消すまでこのチャットに残ります。
    }
    .toast = { $part }
case-dropped = 下書きを、その鍵とともに消しました。
case-resume =
    <b>登録していない下書きがあります。</b>
    .button = 続きから

case-preview = <b>内容を確かめてから登録してください。</b>
case-card = <b>{ $case }</b> · { $state ->
        [closed] 終了
       *[open] 未終了
    }
# $reader: whether the reader may open it. .toast: the amounts, in a window of its own.
case-private = { $state ->
        [erased] 🗑 非公開部分は消去され、もう誰も読めません。
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] 正確な金額とメモを暗号化して保存しています。
               *[no] 正確な金額を暗号化して保存しています。メモはありません。
            }
           *[no] { $note ->
                [yes] メモを暗号化して保存しています。正確な金額はありません。
               *[no] 正確な金額もメモもありません。
            }
        }{ $reader ->
            [yes] {""}
           *[no] 読めるのは警察官だけです。
        }
    }
    .toast = { $case }：{ $known ->
        [yes] { $loss }元
       *[no] 正確な金額なし
    }。{ $back ->
        [yes] { $recovered }元が戻りました
       *[no] 戻った記録なし
    }。この閲覧は台帳に記録しました。
case-changes = 登録後に{ $count }回変更、最後は{ $moment }。すべての版が残っています。
case-correct = { $filed ->
        [yes] <b>{ $case }</b>：何を変更しますか？前の版は残ります。
       *[no] <b>何を変更しますか？</b>
    }
case-ask-erase =
    <b>{ $case }：非公開部分を永久に消去しますか？</b>
    消去すると、すべての版の正確な金額とメモは、もう誰も読めません。統計の内容は残り、消去したことは台帳に記録されます。理由は何ですか？

# The list.
case-list =
    <b>{ $open ->
        [yes] 未終了の事案
       *[no] 事案
    } · { $place }：{ $count }件</b>
    .button = { $open ->
        [yes] 未終了だけ
       *[no] すべて
    }
case-row = <b>{ $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· 終了
       *[no] {""}
    }
    .button = { $case }

# The comparison. $known: whether anything is known of last year.
case-trend = <b>事案の昨年との比較 · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] { $year }年と{ $last }年の{ $from }から{ $to }まで
       *[no] { $year }年{ $from }から{ $to }まで
    }
case-count =
    .name = { $hidden ->
        [yes] { $fewest }件未満
       *[no] { $count }件
    }
case-yuan =
    .name = { $kind ->
        [least] { $low }元以上
        [range] { $low }〜{ $high }元
       *[exact] { $low }元
    }
case-change =
    .name = { $kind ->
        [less] （−{ $percent }%）
        [more] （+{ $percent }%）
        [same] （変わらず）
       *[none] {""}
    }
case-trend-cases = 件数：{ $now }{ $known ->
        [yes] 、昨年{ $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = 金額：{ $now }{ $known ->
        [yes] 、昨年{ $before }{ $change }
       *[no] {""}
    }
case-trend-students = 学生1,000人あたり：{ $now }件{ $known ->
        [yes] 、昨年{ $before }件
       *[no] {""}
    }（学生{ $students }人）
case-trend-recovered = 戻った額：約{ $yuan }元
# .name: the same in the picture.
case-trend-verdict = { $verdict ->
        [both] <b>どちらも減少</b>：件数も金額も、昨年の同じ期間を下回っています。
        [cases] 件数は減りましたが、金額は減っていません。
        [amounts] 金額は減りましたが、件数は減っていません。
        [neither] 件数も金額も減っていません。
        [unclear] 件数は減りました。金額が減ったかどうかは言えません。おおよその範囲しか分からない事案があります。
        [hidden] 事案が少なすぎて、比べられません。
       *[none] 昨年の数が分からないため、比べません。事務局か警察が、昨年の件数をファイルで送れます。
    }
    .name = { $verdict ->
        [both] どちらも減少 ▼▼
        [cases] 件数は減少、金額は減らず
        [amounts] 金額は減少、件数は減らず
        [neither] どちらも減らず
        [unclear] 件数は減少、金額は不明
        [hidden] 少なすぎて比べられません
       *[none] 昨年の数なし
    }
case-trend-few =
    ※ 年に{ $fewest }件未満では、少なすぎて判断できません。
    .name = ※ 年に{ $fewest }件未満：少なすぎて判断できません
case-trend-cut = 昨年の数が今日の日付まで届かないか、月ごとの数なので、比べる日数を減らしています。
case-trend-college = { $college }：{ $now }{ $known ->
        [yes] 、昨年{ $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] 事案の昨年との比較 · { $place }
        [cases] 件数
        [amounts] 金額
       *[colleges] 学部別の件数
    }

# Last year's counts, from a file.
case-baseline = { $head ->
        [applied] <b>昨年の件数をこの内容にしました。</b>
       *[ready] <b>事案の件数の表のようです。</b>
    }
    { $rows }行、{ $cases }件、{ $yuan }元、{ $from }から{ $to }まで{ $colleges ->
        [yes] 、学部別
       *[no] {""}
    }。{ $head ->
        [applied] /cases trend を送ると比べられます。
       *[ready] 以前に送られた件数は、すべてこれに置き換わります。
    }
    .button = { $press ->
        [apply] 採用する
       *[cancel] 採用しない
    }
    .toast = { $press ->
        [apply] 採用しました。
       *[cancel] 採用していません。
    }
case-baseline-cancelled = この件数は採用せず、消しました。
case-baseline-faults = <b>このファイルからは何も採用していません。</b>次の行を直して、もう一度送ってください：
case-baseline-fault = { $row }行目、{ $column ->
        [when] 日付か月
        [college] 学部
        [type] 詐欺の種類
        [cases] 件数
       *[amount] 金額
    }：{ $why ->
        [missing] ありません
        [unknown] 知らない詐欺の種類です
        [twice] 前の行と重複しています
       *[unread] 読めません
    }。

# In a kit for a class meeting: cases like its own on the campus, never one by one.
case-nearby = <i>この{ $days }日間に、このキャンパスでは同じような事案が{ $count }件ありました。最も多い経路：{ $channel }。最も多い金額：{ $band }。</i>
