### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.

# What the card begins with. $until: until when it can be applied; $rows: rows with mistakes.
import-ready =
    <b>名簿を適用できます</b>
    まだ何も変わっていません。下の人数と上のファイルを確かめてから、ボタンを押してください。{ $until }まで待ちます。
import-faulty =
    <b>{ $rows }行に誤りがあり、何も取り込んでいません</b>
    どの行がなぜ誤りかは、上のファイルにあります。直して、名簿をもう一度送ってください。
import-same =
    <b>登録済みの名簿は、もうこの内容です</b>
    適用するものはありません。
import-applied =
    <b>完了：登録済みの名簿をこの内容にしました</b>
    .toast = 名簿を適用しました。
import-cancelled = 取り消しました。何も変わっておらず、送られた名簿は消しました。
    .toast = 取り消しました。何も変わっていません。

# $new, $changed, $moved (from another class), $left, $same: numbers of students.
import-total = 合計：新規{ $new }、変更{ $changed }、他クラスから{ $moved }、除外{ $left }、変わらず{ $same }
import-numbers = 新規{ $new }、変更{ $changed }、他クラスから{ $moved }、除外{ $left }、変わらず{ $same }
import-class = { $class }：{ $numbers }
import-understood = ほかの行：新規{ $new }、変更{ $changed }、他クラスから{ $moved }、変わらず{ $same }
import-more = ほかに{ $count }クラス

import-apply =
    .button = 適用する
import-cancel =
    .button = 取り消す

# Under the file. $rows: rows with mistakes.
import-caption = { $rows ->
    [0] この名簿で変わることを、学生ごとにまとめました。表計算ソフトで開けます。
   *[other] すべての誤りとその行、ほかの行で変わることをまとめました。表計算ソフトで開けます。
}

# The file’s heading, and what its lines are about.
import-heading-row =
    .name = 行
import-heading-kind =
    .name = 種類
import-heading-who =
    .name = 学生
import-heading-note =
    .name = 備考
import-kind-mistake =
    .name = 誤り
import-kind-new =
    .name = 新規
import-kind-changed =
    .name = 変更
import-kind-moved =
    .name = 他クラスから
import-kind-back =
    .name = 復帰
import-kind-left =
    .name = 除外
# $who: number in the class and shortened name.
import-who =
    .name = { $class } { $who }
import-note-was =
    .text = 以前は{ $former }
import-note-other =
    .text = 区分か言語が違います
import-note-back =
    .text = 一度外れ、戻りました
import-cut =
    .text = ほかに{ $count }行あり、このファイルに入りません。
# One name after another.
import-listed =
    .text = { $list }、{ $name }

# What a column of the list is called.
import-column-class =
    .name = class（クラス）
import-column-seat =
    .name = seat（番号）
import-column-name =
    .name = name（氏名）
import-column-number =
    .name = number（学籍番号）
import-column-segments =
    .name = segments（区分）
import-column-language =
    .name = language（言語）
import-column-campus =
    .name = campus（キャンパス）
import-column-college =
    .name = college（学部）
import-column-cohort =
    .name = cohort（入学年度）
import-column-cadence =
    .name = cadence（頻度）

# What is wrong with a row, and what to do. $column: a column; $row: another row; $word: nearly the name of the class $nearest.
# Other words of the row are not repeated: they may be somebody’s name or number in the wrong column.
import-fault-empty =
    .text = 「{ $column }」が空です。記入してください。
import-fault-formula =
    .text = 「{ $column }」が数式か、数式のように始まっています。値として貼り付けてください。
import-fault-strange =
    .text = 「{ $column }」が文字でも数字でもありません。列の書式を文字列にしてください。
import-fault-seat =
    .text = 「seat」（番号）は1〜{ $most }の整数です。
import-fault-name =
    .text = 「name」（氏名）に文字がありません。
import-fault-number =
    .text = 「number」（学籍番号）は4〜20文字の英数字です。
import-fault-rounded =
    .text = 表計算ソフトが「number」（学籍番号）を丸めました。列の書式を文字列にして、貼り付け直してください。
import-fault-short =
    .text = 「number」（学籍番号）がほかより短く、先頭のゼロが消えたようです。列の書式を文字列にして、貼り付け直してください。
import-fault-identity-card =
    .text = 「number」（学籍番号）が身分証番号です。これは保存できません。学籍番号を入れてください。
import-fault-telephone =
    .text = 「number」（学籍番号）が携帯電話の番号です。これは保存できません。学籍番号を入れてください。
import-fault-class =
    .text = このクラスはありません。直すか、運用担当者にクラスの登録を頼んでください。
import-fault-class-near =
    .text = 「{ $word }」というクラスはありません。{ $nearest }ですか？
import-fault-seat-twice =
    .text = { $row }行目と、クラスも「seat」（番号）も同じです。
import-fault-number-twice =
    .text = { $row }行目と「number」（学籍番号）が同じです。
import-fault-segment =
    .text = 「segments」（区分）が分かりません。freshmen、graduating、international、staff のどれかを書くか、空けてください。
import-fault-language =
    .text = この言語は分かりません。空けてください。
import-fault-not-spoken =
    .text = この言語にはまだ対応していません。空けてください。
import-fault-campus =
    .text = 計画にこのキャンパスはありません。名前を書いてください。
import-fault-new-class =
    .text = 新しいクラスです。最初の行に「campus」（キャンパス）と「college」（学部）が必要です。
import-fault-cohort =
    .text = 「cohort」（入学年度）が四桁の年ではありません。直すか、空けてください。
import-fault-cadence =
    .text = 「cadence」（頻度）が分かりません。daily、three_a_week、weekly のどれかを書くか、空けてください。
import-fault-several-segments =
    .text = 一つのクラスの区分は一つだけです。
import-fault-bad-class =
    .text = クラス名は40文字まで、言語は一つか二つです。
import-fault-class-twice =
    .text = { $row }行目と同じクラスです。
import-fault-class-elsewhere =
    .text = このクラスは、別のキャンパスか学部でもう登録されています。
