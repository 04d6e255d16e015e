### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    { $from } to { $to }
    .button = Back
contest-rules =
    Each attempt draws { $questions } questions and lasts { $minutes } minutes; each is explained at once. You have { $attempts } attempts, and the best counts.
    Only you see how you did, and nobody is ranked; classes are compared by how many take part.
    .button = Begin · { $minutes } minutes
contest-last = <b>This attempt: { $right } of { $of } right</b> in { $minutes } min { $seconds } s.
contest-best = Your best attempt: { $right } of { $of } right in { $minutes } min { $seconds } s.
contest-ahead = It has not begun. Come back then.
contest-closed = The contest is over.
contest-unbound = I do not know which class you are in. Please send /bind first, then come back.
# $left: how many attempts.
contest-open = { $left ->
    [0] You have used all your attempts.
    [one] You have { $left } attempt left. The clock starts when you tap “Begin”, and leaving does not stop it.
   *[other] You have { $left } attempts left. The clock starts when you tap “Begin”, and leaving does not stop it.
}
contest-number = <b>Question { $number } of { $of } · until { $until }</b>
    .toast = The time is over, so this was not counted.

contest-board =
    <b>How many of each class took part · { $title }</b>
    .button = Classes
contest-board-row = { $rank }. { $class }: { $people } of { $enrolled }, { $percent } %
contest-board-own = Your class: rank { $rank }, { $class }: { $people } of { $enrolled }, { $percent } %
contest-board-none = No class has { $least } people who took part yet.
contest-board-foot = <i>By the share that took part; the same share has the same rank. Whoever answers at least half of an attempt takes part, and counts once. Classes of whom fewer than { $least } took part are not shown.</i>

# For the task force and the departments.
contest-items =
    <b>What was answered wrongly most · { $title }</b>
    .button = Weak questions
contest-items-none = No question has been answered by { $least } people yet.
contest-item =
    { $number }. <b>{ $fraud }</b>: { $question }
    { $people } answered, { $wrong } of them wrongly.
contest-item-wrong = The wrong answer chosen most: “{ $option }”, by { $count }.

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = Certificate
    .toast = I have sent you the certificate.
    .none = You get a certificate once you have finished an attempt and answered at least half of it.
    .undrawn = The font has not every sign of your certificate, so it cannot be drawn. Please tell campaign staff.
    .head = Certificate · { $title }
    .who = { $name } · { $class }
    .took = took part in the “{ $title }”
    .score = Best attempt: { $right } of { $of } right
    .day = { $day } { $year }
    .note = Names are shortened. Made by the bot Wuzha; the result is told to its owner only.
contest-certificate-caption = { $title }: { $right } of { $of } right. Whether you show it to anybody is up to you.

# Posts in the groups of classes. $people: 0 when the number is not shown.
contest-begins =
    <b>{ $title }: it has begun</b>
    Until { $to }. In private, { $questions } questions in { $minutes } minutes; only you see how you did, and classes are compared by how many take part.
    .button = Take part
contest-ends =
    <b>{ $title }: it ends soon</b>
    Until { $to }. { $people ->
        [0] Fewer than { $least } of the class have taken part so far.
       *[other] { $people } of { $enrolled } in the class have taken part.
    }
