### What leads to one person: what is said when it was not kept, and what can stand there instead. General forms are in the language of the text.

privacy-refused =
    保存していません。直してからもう一度送ってください。
    { $lines }
privacy-leak = { $kind }が入っているようです。「{ $instead }」と書いてください。
privacy-leak-quoted = 「{ $quote }」は具体的すぎます。「{ $instead }」と書いてください。
privacy-kind = { $kind ->
    [identity_card] 身分証番号
    [mobile] 携帯電話番号
    [landline] 固定電話番号
    [bank_card] 銀行カード番号
    [passport] パスポートや証明書の番号
    [student_number] 学籍番号
    [account] チャットのアカウント
    [email] メールアドレス
    [plate] 車のナンバー
    [room] 寮の部屋番号
    [building] 寮の建物
    [class] クラス
    [name] 氏名
    [amount] 正確な金額
    [moment] 正確な時刻
    [combination] 個人が分かる説明
   *[link] ウェブアドレス
}
privacy-general = { $form ->
    [identity_card] （身分証番号省略）
    [mobile] （携帯番号省略）
    [landline] （電話省略）
    [bank_card] （カード番号省略）
    [passport] （証明書番号省略）
    [student_number] （学籍番号省略）
    [account] （アカウント省略）
    [email] （メール省略）
    [plate] （ナンバー省略）
    [name] （氏名省略）
    [room] ある寮の部屋
    [building] ある寮
    [class] あるクラス
    [college] ある学部
    [cohort] （学年省略）
    [student] 学生
    [abroad] 外国籍
   *[country] 外国
}
privacy-name = { $surname }某
privacy-day-part = { $part ->
    [night] 未明
    [morning] 午前
    [afternoon] 午後
   *[evening] 夜
}
privacy-amount = { $zeros ->
    [2] { $digit ->
        [1] 百
        [2] 二百
        [3] 三百
        [4] 四百
        [5] 五百
        [6] 六百
        [7] 七百
        [8] 八百
       *[9] 九百
    }
    [3] { $digit ->
        [1] 千
        [2] 二千
        [3] 三千
        [4] 四千
        [5] 五千
        [6] 六千
        [7] 七千
        [8] 八千
       *[9] 九千
    }
   *[other] { $digit ->
        [1] { $zeros ->
            [4] 一
            [8] 一
           *[other] {""}
        }
        [2] 二
        [3] 三
        [4] 四
        [5] 五
        [6] 六
        [7] 七
        [8] 八
       *[9] 九
    }{ $zeros ->
        [4] 万
        [5] 十万
        [6] 百万
        [7] 千万
        [8] 億
       *[9] 十億
    }
}{ $currency ->
    [dollar] ドル
    [euro] ユーロ
    [rouble] ルーブル
    [won] ウォン
   *[yuan] 元
}あまり
