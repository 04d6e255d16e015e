### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>一問クイズ</b>
class-quiz-open =
    {""}
    文字を押して答えてください。数えるのは最初の答えだけです。あなたの答えと解説が見えるのはあなただけです。{ $until }まで。
class-quiz-count = これまでに{ $count }人が答えました。
# A small number is not shown: it could lead to somebody.
class-quiz-few = 答えた人は、まだ{ $least }人未満です。
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>終わりました。皆さん、ありがとうございました。</i>
   *[other] <i>終わりました。{ $count }人が答えました。皆さん、ありがとうございました。</i>
}
class-quiz-read =
    .button = 自分の言語で読む
    .toast = この問題を個別チャットに送りました。そこで答えてもかまいません。
class-quiz-unreached =
    .toast = まだ個別チャットに送れません。こちらのアイコンを押し、個別チャットで「開始」を押してから、ここでもう一度押してください。

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ 正解です。{ $why }{ $late ->
        [yes] （締め切り後のため、遅れとして記録し、クラスの結果には数えません。）
       *[no] {""}
    }
    .wrong = 不正解です。正しいのは{ $letter }です。{ $why }{ $late ->
        [yes] （締め切り後のため、遅れとして記録し、クラスの結果には数えません。）
       *[no] {""}
    }
    .before = この問題にはもう{ $letter }と答えています。数えるのは最初の答えだけです。正しいのは{ $right }です。
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>一問クイズ：正解</b>
   *[wrong] <b>一問クイズ：不正解</b>
}
class-quiz-late = <i>締め切り後のため、遅れとして記録し、クラスの結果には数えません。</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>担当のクラス</b>
    どのクラスに問題を出しますか？
    .button = { $class }
class-quiz-staff = <b>一問クイズ · { $class }</b>
class-quiz-no-group = このクラスには発言できるグループがないため、問題を出せません。
class-quiz-ready =
    時間を選ぶと、下の問題がクラスグループに送られます。答えを押した人には、正解かどうかと理由がすぐに見えます。ほかの人には見えず、誰が何と答えたかはあなたにも見えません。時間が来ると自動で終わります。
    公開投票で出すこともできます。10分で終わり、誰が何を選んだかがグループの全員に見えます。
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = 別の問題
class-quiz-running = { $form ->
    [poll] 公開投票中です
   *[card] 回答を受け付けています
}（{ $until }まで）。このクラスでは、これまでに{ $count }人が答えました。
    .toast = このクラスにはまだ終わっていない問題があります。先にそれが終わるのを待ってください。
class-quiz-last =
    {""}
    <b>前の問題 · { $at }</b>
    { $question }
class-quiz-share = { $of }人が答え、うち{ $right }人が正解しました。
class-quiz-share-few = { $count }人が答えました。{ $least }人未満のため、個人が分からないよう、何人が正解したかは出しません。
class-quiz-most-wrong = いちばん多く選ばれた誤答：「{ $option }」、{ $count }人。もう一度話すことをお勧めします。
class-quiz-late-count = ほかに{ $count }人が遅れて答えましたが、数えていません。
class-quiz-ended = <b>一問クイズ終了 · { $class }</b>
class-quiz-failed =
    <b>一問クイズがグループに届きませんでした · { $class }</b>
    こちらがまだグループにいて発言できるかを確かめ、/classquiz でもう一度出してください。

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = 出題 · { $unit ->
        [minutes] { $length }分
       *[hours] { $length }時間
    }
    .toast = { $form ->
        [poll] 公開投票をクラスグループに送っています。
       *[card] 問題をクラスグループに送っています。
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = 公開投票で出す
    .toast = この問題は投票には長すぎます。別の問題を選ぶか、ボタンで出してください。
    .question = { $question }（公開：誰が何を選んだか全員に見えます）
class-quiz-end =
    .button = 今すぐ終える
    .toast = 終わりました。
    .before = この問題はもう終わっています。
class-quiz-refresh =
    .button = 更新
