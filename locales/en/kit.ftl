### Kits for class meetings: a made-up typical story, questions to discuss, and a vote before and after.

# /kit, in private, for monitors, counsellors and college leads.
kit-head = <b>Meeting kit · { $class } · { $month }</b>
# In the languages of the class. $story: what happened; $asks: the questions, one a line; $do: what to do.
kit-body =
    <b>{ $name }</b>
    { $story }
    <i>A typical course of events that was made up; not a real case.</i>
    <b>To discuss</b>
    { $asks }
    <b>What to do:</b> { $do }
kit-ask = { $number }. { $ask }
# $stage: how far the votes are.
kit-status = { $stage ->
    [none] The class has no group in which I can speak, so there can be no vote there. Take the kit as text and vote by show of hands.
    [ready] When the meeting begins, tap “Vote before”. The question goes to the class group, anonymously, and closes by itself after { $minutes } minutes.
    [before-waiting] The vote before the discussion is on its way to the class group. Once all have voted, read the story, discuss, then tap “Vote after”.
    [before-doubtful] I do not know whether the vote before the discussion has arrived. If you see it in the group, go on; if not, send it again.
    [before-open] The vote before the discussion is open. Read the story, discuss, then tap “Vote after”: that ends the first vote.
    [before-closed] The vote before the discussion is over. After the discussion, tap “Vote after”.
    [before-failed] The vote before the discussion did not get to the group. You can send it again.
    [after-waiting] The vote after the discussion is on its way to the class group. When everybody has voted, tap “End the vote”; otherwise it closes by itself after { $minutes } minutes.
    [after-doubtful] I do not know whether the vote after the discussion has arrived. If you do not see it in the group, send it again; when everybody has voted, end it.
    [after-open] The vote after the discussion is open. When everybody has voted, tap “End the vote”; otherwise it closes by itself after { $minutes } minutes.
    [after-closed] The vote is over. I am waiting for the last figures.
    [after-failed] The vote after the discussion did not get to the group. You can send it again.
   *[done] The vote of this month is over.
}
kit-classes =
    <b>Your classes</b>
    Whose meeting kit would you like to see?
    .button = { $class }
kit-no-classes = There is no class that you answer for.
kit-list =
    <b>Another kit · { $class } · { $month }</b>
    What the class has had before is marked with “✓”. Once the vote has begun, the kit stays.
    .button = { $used ->
        [yes] ✓ { $name }
       *[no] { $name }
    }

# The buttons below the card.
kit-other =
    .button = Another kit
kit-text =
    .button = As text
    .toast = I have sent you the text.
kit-show =
    .button = Back to the kit
kit-pick =
    .toast = The kit is now “{ $name }”.
kit-before =
    .button = { $again ->
        [yes] Vote before, again
       *[no] Vote before
    }
    .toast = The vote before the discussion is on its way to the class group.
kit-after =
    .button = { $again ->
        [yes] Vote after, again
       *[no] Vote after
    }
    .toast = The first vote ends, and the vote after the discussion is on its way to the class group.
kit-end =
    .button = End the vote
    .toast = The vote ends. I will tell you the figures as soon as I have them.
# Two monitors at once, somebody who taps twice, or a vote that is over.
kit-already =
    .toast = That has been done already.
kit-wait =
    .toast = The vote is not in the class group yet. Please tap again in a few seconds.

# How the vote ended, told to whoever began it. $least: how many votes there must be.
kit-share =
    .name = { $right } of { $of } right
kit-few =
    .name = fewer than { $least } votes, so the figures are not told: they could lead to somebody
kit-result =
    Before the discussion: { $before }
    After the discussion: { $after }
kit-ended =
    <b>Vote of the class meeting · { $class } · { $month }</b>
    { $result }
    { $gain ->
        [more] The share of right answers went up.
        [less] The share of right answers did not go up. It may be worth explaining once more.
        [same] The share of right answers is the same.
       *[untold] There are too few votes to compare.
    }
# For whoever looks at the meeting, in one sentence. $points: the difference of the two shares in per cent, rounded.
kit-difference = Votes: { $beforeright } of { $beforeof } right before the discussion and { $afterright } of { $afterof } after it, { $gain ->
    [more] { $points ->
        [0] less than 1 point up
        [one] { $points } point up
       *[other] { $points } points up
    }
    [less] { $points ->
        [0] less than 1 point down
        [one] { $points } point down
       *[other] { $points } points down
    }
   *[same] the same share
}.
kit-difference-few = Votes: there was one before and one after the discussion, but fewer than { $least } people took part in one of them, so the figures are not told.
kit-failed =
    <b>The vote { $side ->
        [before] before
       *[after] after
    } the discussion did not get to the group · { $class }</b>
    { $why ->
        [refused] The class group does not take polls from me. Ask its administrator to let members send polls, or vote by show of hands.
       *[late] It could not be sent in time. Send /kit to try again.
    }

# The whole meeting as text, minute by minute.
kit-paper =
    Class meeting: { $name }
    { $class } · { $month } · five minutes

    Minute 0–1: vote before the discussion
    Vote in the class group, or by show of hands. Do not tell the answer yet.
    { $question }
    A. { $a }
    B. { $b }
    C. { $c }
    D. { $d }

    Minute 1–2: read the story
    { $story }
    (A typical course of events that was made up; not a real case.)

    Minute 2–4: discuss
    { $asks }

    Minute 4–5: vote after the discussion
    The same question once more; then tell the answer.
    The answer is { $right }. { $explanation }

    What to do
    { $do }
kit-paper-caption = The kit “{ $name }” as text, to print or to pass on.

## The kits. A name fits on a button; the question, the options and the explanation fit into a poll.

story-brushing =
    Xiao Lin saw “phone work, paid at once” in a job group and added the contact. The first few tasks were only likes and follows, and each really did pay a few yuan. Then he was told to install an app he had never heard of and to do “bundles”: the more he paid in advance, the more he would get back. He paid, and was told that he had made a mistake, that his account was frozen, and that one more task would release everything. He paid for one task after another and borrowed from his classmates, until the agent and the group were gone.
    .name = Paid likes and orders
    .ask1 = Why did the first few tasks really pay?
    .ask2 = From which step on was the money hard to get back?
    .ask3 = Your roommate is about to pay for “the last task”. What do you say?
    .question = A job group wants you to pay in advance for a “bundle”; the first tasks did pay. What do you do?
    .a = It is not much: pay once more
    .b = Ask for their licence, then pay
    .c = Pay no more, keep the records, call the police
    .d = Withdraw some of it, then go on
    .explanation = A job that makes you pay first is always fraud. The first payments are bait.
    .do = Stop paying at once, keep the chats and transfer records, and call 110. If you are not sure, ask 96110 first.

story-customer_service =
    Xiao Zhou got a call from “customer service”, who knew exactly what she had bought and where she lived. The goods were faulty, they said, and she would get double the price back through a “claims channel” on a chat app. Then they had her install a meeting app and share her screen, so that they could “guide” her. She typed her verification codes while they talked, and the money left her card. When she called back, the number no longer existed.
    .name = Fake customer service
    .ask1 = They know your order. Does that prove who they are?
    .ask2 = What can they see once you share your screen?
    .ask3 = How does a real refund reach you?
    .question = “Customer service” wants to refund you and asks you to share your screen. What do you do?
    .a = They know my order: do as they say
    .b = Hang up, check on the shopping platform
    .c = Share, but type no password
    .d = Tell them only the code
    .explanation = A real refund comes back the way you paid. It needs no shared screen and no code.
    .do = Stop sharing, hang up, and contact the platform you bought from. If you have paid, call 110 at once and have your bank stop the payment.

story-police =
    Xiao Zheng got a call from a “police officer” of another city: a bank card in his name was used for laundering money. On video the caller wore a uniform, and sent a “warrant” with his name on it. He was to tell nobody, neither family nor teachers, and to stay alone in a hotel to “assist the inquiry”. At last he was to move his money to a “safe account”, from which it would come back once all was cleared. By the time his counsellor and the real police found him, the money was gone.
    .name = Fake police
    .ask1 = Why do they keep telling you to say nothing?
    .ask2 = What do a uniform, a badge and a “warrant” prove?
    .ask3 = A classmate suddenly moves to a hotel alone and does not answer. What do you do?
    .question = “Police” on a video call say you are a suspect and must use a “safe account”. What do you do?
    .a = Pay a little to show good faith
    .b = Add them and look at their badge
    .c = Keep it secret and handle it alone
    .d = Hang up and dial 110 myself
    .explanation = Police do not handle cases by phone and have no “safe account”.
    .do = Hang up, dial 110 yourself or go to a police station, and tell your counsellor and family. If you are not sure, ask 96110 first.

story-investment =
    Xiao Wu met a pleasant “senior student” online; they chatted for weeks and never met. She followed a “teacher” who invested, she said, and showed him screenshots of what she earned each day. He tried a small sum on the platform she named and soon withdrew it with a profit. So he put in his tuition and the money from home, and on the screen it grew many times over. When he wanted it back, the platform asked for “tax” and a “deposit” first, and even then paid out nothing.
    .name = Fake investments
    .ask1 = Why could he withdraw the first time?
    .ask2 = Who writes the profit that you see on the screen?
    .ask3 = Somebody never meets you and always talks of earning. Does that make you wonder?
    .question = An online friend’s investment platform wants a “deposit” before you can withdraw. What do you do?
    .a = Pay no more, keep proof, call the police
    .b = Pay it and withdraw
    .c = Invest more to reach the minimum
    .d = Ask the friend to lend me the sum
    .explanation = A platform that wants money before it pays out is fake, however much you pay.
    .do = Stop paying, keep records of the platform, the chats and the transfers, and call 110. Invest with licensed firms only, and ask 96110 first.

story-loan_credit =
    Xiao Chen was about to graduate when “a lending platform” called: a student loan account in his name would spoil his credit record unless it was closed. He could not remember having one, and grew nervous. He was to “empty his limit”: borrow all he could on several real platforms and send it to an account, where it would be checked and repaid by itself. He did so, and even deleted the chat as he was told. On the day of the first instalment he understood that the debt was his own.
    .name = “Close your loan”
    .ask1 = Can a phone call “repair” a credit record?
    .ask2 = You borrow and send the money on. Who pays it back?
    .ask3 = Where can you look up your own credit record?
    .question = “Customer service” wants you to borrow up to your limit and send it on to close a loan. What do you do?
    .a = Do it, for my credit record
    .b = Hang up, check my record officially
    .c = Borrow on one platform only
    .d = Ask for a staff number, then do it
    .explanation = No loan account is closed by a transfer, and nobody can change your credit record for you.
    .do = Hang up, borrow nothing and send nothing. If you have paid, call 110 at once and tell the lenders and your counsellor.

story-game =
    Xiao He wanted to sell his game account, and somebody offered a high price through an “escrow platform”. After the sale the platform said his money was frozen: he had mistyped his card number and had to pay the same sum to “unfreeze” it. He paid, and was then too late and had to pay again; all of it would come back together. Afraid for what he had paid already, he went on paying. In the end the site was gone, and his account had a new password.
    .name = Game trading
    .ask1 = Who sent the link to the “escrow platform”?
    .ask2 = Why do people go on paying?
    .ask3 = Where can you trade accounts and items safely?
    .question = You sold a game account; the buyer’s platform wants an “unfreezing fee” first. What do you do?
    .a = Pay once, it comes back
    .b = Have the buyer pay half
    .c = Try another bank card
    .d = Pay nothing, tell the police and the game
    .explanation = A trading platform that asks for a fee to release your money is fake.
    .do = Pay nothing more, keep the link, chats and transfer records, and call 110. Trade only on the game’s own platform.

story-job_deposit =
    Xiao Zhao sent out her CV, and on the same day “human resources” added her: she was hired without an interview. She got an offer letter with a seal and was asked to pay for a health check and work clothes. Then came a “post deposit”, to be returned on her first day. Then she was to take a loan for “training” that would lead to a post for certain. On the day itself she went to the address, and there was no such company.
    .name = Job deposits
    .ask1 = Hired without an interview: what is odd about that?
    .ask2 = May an employer take a deposit from applicants?
    .ask3 = How do you check whether a company is real?
    .question = You got an “offer”, and the company wants a deposit and a training fee first. What do you do?
    .a = Pay nothing, check, tell the university
    .b = Pay, but ask for a receipt
    .c = Take a loan, repay it from my wages
    .d = Pay for the health check only
    .explanation = Employers may not take deposits. Whoever wants money before you start is a fraudster.
    .do = Pay nothing and borrow nothing; check with the university’s career office. If you have paid, keep the proof and call 110; 96110 gives advice.

story-card_rental =
    A friend from home asked Xiao Sun to lend his bank card for a few days to “pass some business money through”, for a fee. The card was empty, so he handed over the card, the password and his SIM card. Soon large sums came and went, all of it from people who had been cheated. His card was blocked and the police came to ask him about it. As he had helped to move the money although it looked suspicious, he had to answer for it, and for a long time could not open accounts freely.
    .name = Lending bank cards
    .ask1 = The card is empty. Is it safe to lend it?
    .ask2 = Why does he not use his own card?
    .ask3 = Is it the same with chat accounts and SIM cards?
    .question = Somebody you know pays to use your bank card for a few days. What do you do?
    .a = It is empty: lend it
    .b = Lend it, but not the password
    .c = Refuse, and warn him it may be a crime
    .d = Ask for a higher fee
    .explanation = Lending or selling cards, SIM cards or accounts can be a crime: helping fraud online.
    .do = Keep cards and accounts to yourself. If you have lent one, block it now and tell the police yourself, or call 110 or 96110.

story-class_group =
    When term began, somebody slipped into a class group with the counsellor’s picture and name. He posted a notice that a fee for materials was due today, with a payment code, and asked for screenshots. Some parents and students paid at once; others saw their screenshots and paid too. When the real counsellor looked into the group, the stranger had left. Only then did anybody notice that the payment code was a private one.
    .name = Fake class teacher
    .ask1 = Can you tell who somebody is by picture and name?
    .ask2 = Why do people pay more readily when others have paid?
    .ask3 = What rule should our class have for collecting money?
    .question = The “counsellor” posts a payment code in the group: a fee, due today. What do you do?
    .a = The others have paid: pay too
    .b = Check by phone or in person first
    .c = Ask in the group whether it is really them
    .d = Pay a part and see
    .explanation = Pictures and names can be copied. When it is about money, check by phone or in person.
    .do = Do not pay yet; check by phone or in person, and have the group’s owner remove the stranger. If you have paid, keep a screenshot and call 110.

story-visa =
    A student from abroad got a call from “the embassy” in his own language: there was a problem with his visa, and he might be sent home. He was “put through” to the immigration office, which wanted a photo of his passport and his card number. A document with a seal followed, and he was to pay a “deposit” the same day. Afraid for his studies, he told no teacher and paid. When he asked at the international office later, there had never been a problem with his visa.
    .name = Embassy and visa calls
    .ask1 = Why is somebody who speaks our own language easier to believe?
    .ask2 = Does an embassy take money or card numbers by phone?
    .ask3 = Whom do you ask about visas and residence?
    .question = “The embassy” calls: your visa has a problem and you must pay a deposit. What do you do?
    .a = Pay today, or be sent home
    .b = Send my passport photo to be checked
    .c = Hang up, ask the school, tell the police
    .d = Have a friend pay for me
    .explanation = Embassies and immigration offices take no money and no card numbers by phone.
    .do = Hang up, send no documents and no money, and ask the international office. If you have paid, call 110; 12367 answers questions about immigration.
