### Role-play: six turns with a “fraudster” in private. First what the cards say, then the scenarios.

# $turns: how many turns a scenario has.
roleplay-menu =
    <b>Role-play against scams</b>
    I play the fraudster, and you decide what to answer. A scenario has { $turns } turns and takes about 3 minutes; after each choice I show the trick behind it.
    It is all an exercise: nobody is defrauding you. Only you see what you choose.
    Choose a scenario:
    .button = Another scenario
roleplay-invite =
    .button = Role-play a scam
# $title: the name of the scenario. Those that were played to the end have a tick.
roleplay-scenario =
    .button = { $title }
    .done = ✓ { $title }
# At the top of each card.
roleplay-mark = 🎭 <b>An exercise, not real</b> · { $title } · turn { $number } of { $of }
roleplay-mark-end = 🎭 <b>The exercise is over</b> · { $title }
roleplay-mark-stopped = 🎭 <b>The exercise was stopped</b> · { $title }
# $setting: how the scenario begins.
roleplay-setting = <i>{ $setting }</i>
# $words: what the fraudster says.
roleplay-says =
    {""}
    <b>“Fraudster”:</b> { $words }
roleplay-ask =
    {""}
    What do you answer?
# $letter: the letter of the option; $text: the option.
roleplay-option = { $letter }. { $text }
    .button = { $letter }
roleplay-chosen = 👉 <b>{ $letter }. { $text }</b>
roleplay-wary = <b>On the safe side.</b> In real life you could end the talk here; in the exercise the “fraudster” goes on trying.
roleplay-trusting = <b>Many people answer like this here.</b> Luckily it is an exercise: see how they are brought to it.
# $trick: the name of the trick; $why: the explanation.
roleplay-trick =
    {""}
    <b>The trick: { $trick }</b>
    { $why }
roleplay-next =
    .button = Go on
roleplay-reveal =
    .button = Show all tricks
roleplay-stop =
    .button = Stop
    .toast = Stopped. To go on, send /roleplay.
roleplay-on =
    .button = Go on
roleplay-again =
    .button = Play it again
roleplay-paused = You got to turn { $number } of { $of }. This is an exercise, and nothing has happened. To go on, send /roleplay at any time.
roleplay-tricks = <b>The tricks on this way:</b>
roleplay-trick-wary = ✓ { $number }. { $trick }: you did not give in
roleplay-trick-trusting = · { $number }. { $trick }: next time you will know it
# $advice: what to do.
roleplay-really =
    {""}
    <b>What to do in real life</b>
    { $advice }
roleplay-foot = <i>Only you see this card, and it counts for nothing.</i>
# What a press of an option answers.
roleplay-heard =
    .wary = ✓ On the safe side. The trick here: { $trick }.
    .trusting = The trick here: { $trick }. The card explains it.
    .before = You have answered this turn, with { $letter }.
    .over = This exercise is over. To play another, send /roleplay.
    .gone = This scenario has changed. To choose again, send /roleplay.

## The names of the tricks.

trick-bait =
    .name = a small gain first
trick-trust =
    .name = knowing things about you
trick-authority =
    .name = posing as authority
trick-urgency =
    .name = hurrying you
trick-fear =
    .name = frightening you
trick-guilt =
    .name = making you feel guilty
trick-secrecy =
    .name = telling you to tell nobody
trick-proof =
    .name = forged proof
trick-channel =
    .name = moving the talk elsewhere
trick-control =
    .name = screen sharing
trick-code =
    .name = asking for a code
trick-pay_first =
    .name = a pretext to pay first
trick-stakes =
    .name = making it hard to stop
trick-lie =
    .name = teaching you to lie

## The scenarios. One of them: what to do (its text), its name, how it begins; then its turns, each with what the
## fraudster says, the options, and in `why` what is behind it. Which option is on the safe side and where it leads
## stands in bot/plan/data/roleplay.toml.

## brushing

scenario-brushing =
    Paid “likes” and fake orders are always a scam. Take no “job” for which you have to pay first.
    If you have paid: stop at once and pay no more; keep the chat and the payment records, call 110, and contact your bank.
    If you are not sure, ask 96110.
    .title = Part-time brushing
    .setting = You are in a part-time job group, and a “dispatcher” has added you.

scene-brushing-1 = Hi! A part-time job of likes and follows, just with your phone. 5 yuan a task, paid at once. Want to try one?
    .a = I try one, it costs nothing
    .b = No, brushing is always a scam
    .c = First tell me how often you pay
    .why = The first task is really paid, so that you believe in the next ones. These few yuan are their investment.
scene-brushing-2a = Got the 5 yuan? To earn more, download our task app: there it is 30 yuan a task. I have sent you the link.
    .a = I download it and see what tasks there are
    .b = I install apps only from the app store
    .why = In their own app they change balances and records as they like, and nobody else sees that you are being cheated.
scene-brushing-2b = Don’t worry, we have a business licence. Hundreds in the group do it: look at their payment screenshots.
    .a = With so many people doing it, it should be fine
    .b = Licences and screenshots can be forged: no
    .why = Screenshots and licences can be made, and those who show off in the group mostly belong to the gang. Many people are no proof.
scene-brushing-3 = (Suppose you joined the task group.) Today’s upgrade task: pay a hundred yuan first, get a hundred and thirty back in 5 minutes. Only 3 places left!
    .a = I pay a hundred, it is not much to lose
    .b = Having to pay first means a scam: I leave
    .why = Haste and “few places” leave you no time to think. Once you are to pay first, the scam is plain to see.
scene-brushing-4a = A hundred and thirty yuan are in your app balance. Now a triple task: three thousand to put in, nine hundred commission, all paid out at the end.
    .a = I stop: a balance is no money in hand
    .b = I do it, such a chance is rare
    .why = A balance in an app is only a number. A small win first and a big stake next is the set pattern of this scam.
scene-brushing-4b = You have taken the task. If you quit, that is a breach: pay two hundred yuan, and your credit record suffers.
    .a = Then I finish this task
    .b = There is no such rule, I pay nothing
    .why = Brushing is illegal in itself, so there is no contract to breach, and they have no hold on your credit record. They frighten because they have no case.
scene-brushing-5 = (Suppose you paid after all.) You were too slow, and your account is frozen. Pay five thousand to unfreeze it, and you get everything back.
    .a = All my money is in there, I have no choice but to pay
    .b = Would a smaller sum do?
    .c = I pay nothing more and keep the records
    .why = The more you have paid, the harder it is to stop, and they count on it. Another payment only brings another reason to pay.
scene-brushing-6 = Don’t call the police! If you do, the system takes everything, and I can’t help you.
    .a = Then I wait a little and see
    .b = I stop now and call 110
    .why = They forbid it because it helps. The sooner police and bank know, the better the chance that the money is stopped.

## customer_service

scenario-customer_service =
    Refunds are made within the original order only. Open the official app and ask there yourself; do not trust a call.
    Give no code to anybody, and do not share your screen.
    If you have sent money: end the sharing at once, contact your bank, and call 110. If you are not sure, ask 96110.
    .title = Refund by “support”
    .setting = You bought something online the other day. Somebody calls and says they are the platform’s customer service.

scene-customer_service-1 = Hello, the power bank you bought has a defect, and we pay you three times its price. Your order and address are as follows, right?
    .a = All correct. How do I get the money?
    .b = I ask in the official app myself
    .why = Orders and addresses leak and are for sale. Whoever knows them need not be customer service.
scene-customer_service-2a = This is not paid through the platform. Please add our claims officer, who guides you step by step.
    .a = Refunds are made within my order only
    .b = Fine, send me the contact
    .why = Once you leave the platform, it can neither protect you nor look into it. Real support does not move a refund to another app.
scene-customer_service-2b = The official channel closes today: no refund later, and your credit score drops. I can take you through the fast channel.
    .a = Then the fast channel, please
    .b = Late or not, I use the official way
    .why = “It closes today” is said so that you do not check. A real refund does not run away, and your score is not theirs to change.
scene-customer_service-3 = (Suppose you did not hang up.) To verify you, please open a meeting app and tap “share screen”, so that I can watch.
    .a = I share it, so he can see all is well
    .b = I do not share, and hang up
    .c = I share it for just a moment
    .why = Once you share, they see your passwords, your balance and your codes. A moment is enough.
scene-customer_service-4a = Very good. You will get a text with a code of 6 digits. That is your claim code: just read it to me.
    .a = I read it to him
    .b = I do not, and end the sharing at once
    .why = There is no “claim code”: it is the code for a payment or a new password. Giving it away is pressing “confirm” for them.
scene-customer_service-4b = If you don’t cooperate, the insurance opened for you by mistake costs two thousand yuan a month. Shall I close it for you?
    .a = Quick, close it!
    .b = I look in the app myself if it is there
    .why = First they make up a frightening fee, then they offer to close it. Such services are free and charge nothing by themselves.
scene-customer_service-5 = (Suppose you went along.) The system has paid you five thousand too much. Return it to this account, or it is embezzlement.
    .a = I quickly give it back, it is their money
    .b = I check my balance, and ask my bank
    .why = Payment texts and pages can be forged, and sometimes the money is a loan taken in your name. A real mistake is for the platform and the bank to settle.
scene-customer_service-6 = This is an internal procedure. If the bank calls you, say that you are paying a relative.
    .a = Who teaches me to lie to the bank is a fraudster
    .b = Fine, I will say that
    .why = When the bank asks, it protects you. Whoever teaches you to lie to the bank or the police is certainly a fraudster.

## police

scenario-police =
    The police do not settle cases by phone, there is no “safe account”, and no arrest warrant is shown online.
    Hang up, call 110 yourself to check, and tell your counsellor and your family.
    Always answer 96110. If you have sent money: call 110 at once and contact your bank.
    .title = Fake police
    .setting = An unknown number calls. The caller says they are a police officer from another city.

scene-police-1 = This is the public security bureau. A phone card in your name is sending fraud texts. We ask you to cooperate.
    .a = It was not me! What must I do?
    .b = I hang up and call 110 myself
    .c = Please tell me your badge number
    .why = The police are named first so that you dare not doubt. Badge and caller numbers can be made up; only calling 110 yourself is a check.
scene-police-2a = Your name, your university, your ID number are as follows, right? Somebody must have misused them. I will help you clear it up.
    .a = All correct, please help me
    .b = Such data leaks, it does not prove you are police
    .why = First they recite your data, then they seem to be on your side, so that you trust them. Such data is for sale online.
scene-police-2b = (Suppose you have not hung up yet.) Don’t hang up! That is refusing to cooperate, and you will be a wanted person today!
    .a = All right, I stay on the line. Please go on
    .b = Police do not work like this: I hang up
    .why = Whoever is afraid just obeys. Real police come in person or with formal papers, and do not threaten you on the phone.
scene-police-3 = The case is secret. Don’t tell teachers, classmates or family. Find an empty room and call me back.
    .a = I look for an empty room and call back
    .b = I go to my counsellor right now
    .why = Once you are cut off from others, nobody can warn you. The more you are told to be silent, the more you should speak.
scene-police-4a = Turn on the video. You see: I am in uniform, and this is the warrant for your arrest.
    .a = No warrant is shown online: it is fake
    .b = I have seen the warrant now, so I believe it
    .why = Uniform, badge, warrant and the wall behind are props, and even a face on video can be faked. Real papers do not come over the internet.
scene-police-4b = Telling others is a leak of secrets, and your family will be in trouble too.
    .a = Then I tell nobody
    .b = For my family’s sake I tell them
    .why = They use your family to frighten you because your family could stop you. Once you tell them, the scam mostly ends there.
scene-police-5 = (Suppose you believed it.) To prove that your money is clean, send all of it to the “safe account”. It is returned after the check.
    .a = To be cleared, I send it
    .b = There is no “safe account”: I send nothing
    .c = I send half of it first and see how it goes
    .why = There is no “safe account” anywhere. When money is frozen for a case, it is frozen where it is; nobody asks you to send it.
scene-police-6 = If the bank asks, say it is for rent. And if 96110 calls, do not answer.
    .a = Fine, I will say that
    .b = 96110 must be answered: I call the police
    .why = They fear 96110 because the real anti-fraud police are there. Whoever teaches you to lie is certainly a fraudster.

## loan_credit

scenario-loan_credit =
    There is no such thing as “cancelling a student loan account”, and nobody can change or delete a credit record.
    To see yours, go to the Credit Reference Centre of the People’s Bank of China or a bank counter yourself.
    What you borrow and send away stays your debt. If you have sent it: stop, call 110, contact your bank and the lenders.
    .title = Loan cancellation
    .setting = Somebody calls and says they are the “cancellation officer” of a lending platform.

scene-loan_credit-1 = As a student you opened a loan account. By the new rules it must be cancelled, or your credit record suffers.
    .a = How do I cancel it?
    .b = I look up my credit record myself
    .why = Credit records frighten because all care and few know them well. An account without debt does no harm to yours.
scene-loan_credit-2a = Here is my staff card, and the official document of the regulator. I have sent you both.
    .a = There is an official document, it should be real
    .b = Documents can be forged, I do not believe it
    .why = A staff card or an official document takes minutes with a picture editor. And regulators send none to single people.
scene-loan_credit-2b = I have your university, your major and the end of your ID number. I really am from the platform.
    .a = Such data leaks, it is no proof
    .b = It is all correct, so I do as you say
    .why = That they know it shows only that your data has leaked, not that they are from the platform.
scene-loan_credit-3 = (Suppose you did not hang up.) Please download a meeting app and share your screen. I will guide you to clear your credit lines.
    .a = I download it and follow him
    .b = I do not share, and hang up
    .why = Once you share, they see how much you can borrow and every code you get.
scene-loan_credit-4a = Borrow all you can on each platform and send it to our “clearing account”. Your lines go to zero, and the money comes back.
    .a = I borrow and send as he says
    .b = What I borrow is my debt: I do not
    .why = The “clearing account” is the fraudsters’. The money is gone, and you have to pay the loans back.
scene-loan_credit-4b = If it is not done today, you are on the blacklist tomorrow, and your studies and your job are at risk!
    .a = Then I do it at once
    .b = Nobody can change a record like that: no
    .c = Could I have one more day?
    .why = A deadline leaves you no time to ask others. Nobody changes a credit record by a phone call, today or tomorrow.
scene-loan_credit-5 = (Suppose you sent it.) Only one last verification fee of three thousand yuan, then you get everything back.
    .a = I stop, keep the records and contact my bank
    .b = Having come so far, I pay
    .c = I borrow it from my roommate
    .why = The “last one” is never the last. The sooner you stop, the less is lost, and your roommate should not lose money too.
scene-loan_credit-6 = The refund takes two days. Tell nobody and do not call the police, or the refund is void.
    .a = Then I wait two days
    .b = I call 110 right now
    .why = Two days are the time they need to move the money. Report it quickly: even minutes matter.

## acquaintance

scenario-acquaintance =
    When somebody online asks for a loan, a payment or a fee, first call their known number or ask in person. If you cannot reach them, do not pay.
    Class fees stand in an official notice, and the payee should be an account of the university.
    If you have paid: call 110, contact your bank, and warn your class. If you are not sure, ask 96110.
    .title = Fake friend, teacher
    .setting = Your friend Xiao Lin writes to you. Picture and name are right.

scene-acquaintance-1 = Are you there? My phone is broken, I can only write from here. It’s urgent, can you help me?
    .a = I’m here, what is it?
    .b = I call you on your usual number
    .why = Accounts get stolen, and anybody can copy a picture and a name. The broken phone is to keep you from checking.
scene-acquaintance-2a = My mother is in hospital and needs a deposit, and my card is at its limit. Lend me three thousand yuan, I’ll pay it back tonight.
    .a = It is an emergency, send me the account
    .b = A word by voice or video first
    .why = In an emergency people forget to check. It takes half a minute, and a real friend will not mind.
scene-acquaintance-2b = I can’t take calls in the ward. Let’s just type here.
    .a = All right, we type here
    .b = If I cannot reach you, I pay nothing
    .why = They only type because their voice would give them away.
scene-acquaintance-3 = (Suppose you hesitate.) Look, I have sent you three thousand yuan already: here is the receipt, it arrives tomorrow. Please pay the hospital for me now.
    .a = There is a receipt, so I pay for now
    .b = I do not pay before it has arrived
    .why = Receipts can be forged, and a transfer that “arrives tomorrow” can be taken back. Only money in your bank account counts.
scene-acquaintance-4a = The hospital says two thousand more, or there is no operation. Help me just once more!
    .a = Stop: I find him or his family first
    .b = I help to the end and pay again
    .why = After paying once it is harder to say no. Always a little more: that is what a scam looks like.
scene-acquaintance-4b = My mother waits for her operation, and you don’t trust me? What kind of friend are you?
    .a = Sorry, of course I trust you. I pay at once
    .b = A real friend understands that I check
    .why = If you feel heartless, you no longer ask whether it is true. Checking first is what a good friend does.
scene-acquaintance-5 = (A day later somebody with your counsellor’s picture adds you.) This is your counsellor. The professor wants the fee for materials. Please pay nine hundred yuan for the class now; you get the receipt this afternoon.
    .a = A teacher asks, so I pay first
    .b = I call the known number or ask in person
    .c = I ask for the teacher’s name, and pay if it is right
    .why = It is hard to refuse a teacher, so fraudsters pose as one. A name is easy to look up: knowing it is no proof.
scene-acquaintance-6 = I’m in a meeting and can’t take calls. Don’t mention it in the class group yet.
    .a = All right, I say nothing yet
    .b = I tell the real teacher and warn the group
    .why = Once it is said in the group, the real teacher denies it: that is why you should be silent. One word of yours can save several people.

## game

scenario-game =
    Sell and buy accounts and items only through the game’s official channels, and open no link that the other side sends.
    If a deposit or a fee is due before you can withdraw, it is a scam. Codes and face scans are not for others.
    If you have paid: stop, change your password, keep the records, and call 110. If you are not sure, ask 96110.
    .title = Game account sale
    .setting = You want to sell a game account, and a “buyer” contacts you.

scene-game-1 = Nice account! I pay twice as much as anybody else, but I need it today. Deal?
    .a = Deal, how do you pay?
    .b = Yes, but on the official platform only
    .why = A price that is too good makes you afraid to miss it, and ready to do all that follows.
scene-game-2a = Let’s use this trading site, its fee is low. Here is the link: just register and list it.
    .a = I open the link and register
    .b = I open no links from outside
    .why = The site is their own: its balances and its support are fake.
scene-game-2b = The official platform is too slow. Look at the screenshots of my deals: I’m an old player and have never cheated anybody.
    .a = Screenshots can be forged: the official way
    .b = All right, as you say
    .why = Screenshots and ratings can be made up. A real buyer does not mind waiting a little.
scene-game-3 = (Suppose you used their site.) I have paid. Look, the site shows the money in your account.
    .a = I can see the balance, so I go and withdraw it
    .b = It counts once it is in my bank account
    .why = A site can show any number. What is not in your bank account was not paid.
scene-game-4a = Site support: your card number is wrong, and the account is frozen. Pay a deposit of eight hundred yuan to withdraw; it is returned too.
    .a = I pay, I get it back anyway
    .b = Paying in order to withdraw means a scam
    .c = I pay half of it first
    .why = They changed the card number themselves. After the deposit comes an unfreezing fee, then a verification fee, one after the other.
scene-game-4b = I have paid! If you don’t hand over the account, I report you to your university for fraud!
    .a = To avoid trouble I hand the account over first
    .b = No money, no account: I am not afraid
    .why = They play the victim to make you give in. No money has arrived, and you have done nothing wrong.
scene-game-5 = To move the account to my phone I need the code of 6 digits that you just got.
    .a = I give it to him
    .b = I give codes to nobody
    .c = I give only the first 3 digits
    .why = With the code they take the account, and perhaps your money. Give half of it, and they ask for the other half.
scene-game-6 = Sorry, a misunderstanding. Do the face scan on the site, and I’ll pay you double.
    .a = A face scan is nothing much
    .b = I stop, change my password and call 110
    .why = Another sweet offer for one last thing. A face scan can take out loans and change passwords: guard it like a code.
