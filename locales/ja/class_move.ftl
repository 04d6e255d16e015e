### A list put somebody into another class: they are asked whether that is right.

class-move-question =
    <b>名簿のあなたのクラスが変わりました</b>
    名簿では、今のクラスは{ $class }（{ $who }）です。正しいですか？
class-move-answer =
    .button = { $answer ->
        [right] 正しい
       *[wrong] 違う
    }
    .toast = { $answer ->
        [right] ありがとうございます。「正しい」と記録しました。
       *[wrong] ありがとうございます。「違う」と記録しました。
    }
class-move-right =
    <b>{ $who }、{ $class }</b>
    ありがとうございます。連携はそのままで、ほかにすることはありません。
class-move-wrong =
    <b>{ $class }ではないとのお返事です</b>
    { $told ->
        [yes] { $class }の名簿の担当者に伝えます。名簿が直るまでは、名簿のとおりに扱います。
       *[no] { $class }の名簿の担当者に連絡できません。自分で指導員に伝えてください。
    }
class-move-now =
    <b>{ $who }、{ $class }</b>
    名簿では今このようになっています。違っていたら、指導員に伝えてください。
    .toast = この質問は古くなりました。その後またクラスが変わったので、今の内容を表示しました。

class-move-said-wrong =
    <b>{ $who }は{ $class }にいますか？</b>
    名簿でこの学生は{ $known }から{ $class }に移りましたが、本人は違うと言っています。名簿を確かめてください。直した名簿を送れば訂正されます。
