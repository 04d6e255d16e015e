### What can be said of a case without free text: a whole sentence of each value, and its name on a button.

## Where the fraudster meets the victim.

channel-phone = The fraudster calls.
    .name = Phone
channel-sms = The fraudster sends a text message.
    .name = Text message
channel-wechat = The fraudster writes to you on WeChat.
    .name = WeChat
channel-qq = The fraudster writes to you on QQ.
    .name = QQ chat
channel-video = The fraudster finds you on a video or live-stream app.
    .name = Short video, live
channel-dating = The fraudster meets you on a dating or chat app.
    .name = Dating app
channel-game = The fraudster finds you in an online game.
    .name = Online game
channel-market = The fraudster finds you on a shopping or second-hand platform.
    .name = Shopping platform
channel-website = A web page or an advertisement leads you to the fraudster.
    .name = Web page, ad
channel-email = The fraudster sends an e-mail.
    .name = E-mail
channel-poster = The fraudster prints a QR code on posters, parcels or leaflets.
    .name = Printed QR code
channel-person = The fraudster comes up to you in person.
    .name = In person

## What the victim is asked for.

ask-transfer = They want you to transfer money.
    .name = Transfer
ask-fee = They want you to pay a fee, a deposit or a top-up first.
    .name = Pay first
ask-code = They want your verification code.
    .name = Verification code
ask-password = They want your account and password.
    .name = Password
ask-screen = They want you to share your screen.
    .name = Share the screen
ask-app = They want you to install an app that is in no app store.
    .name = Install an app
ask-lend = They want to borrow your bank card, SIM card or account.
    .name = Lend cards
ask-documents = They want documents, photos or videos of you.
    .name = Documents, photos

## How the money went.

payment-bank = The money went by bank transfer.
    .name = Bank transfer
payment-wallet = The money went through WeChat or Alipay.
    .name = WeChat, Alipay
payment-qr = The money went by scanning a QR code.
    .name = Scanned a code
payment-cash = Cash or gold was handed over or sent.
    .name = Cash, gold
payment-gift_card = The numbers of gift cards were given away.
    .name = Gift cards
payment-crypto = The money went in virtual currency.
    .name = Virtual currency
payment-loan = The money was first borrowed online and then passed on.
    .name = Online loan
payment-nothing = This time nothing was paid.
    .name = Nothing paid

## How much was lost.

amount-under_3k = The loss is under 3000 yuan.
    .name = Under 3000 yuan
amount-under_10k = The loss is between 3000 and 10000 yuan.
    .name = 3000 to 10000 yuan
amount-under_30k = The loss is between 10000 and 30000 yuan.
    .name = 10000 to 30000 yuan
amount-under_100k = The loss is between 30000 and 100000 yuan.
    .name = 30000 to 100000 yuan
amount-over_100k = The loss is 100000 yuan or more.
    .name = 100000 yuan or more

## Signs by which the fraud can be told.

flag-safe_account = They want your money in a “safe account”. No real authority has one.
    .name = “Safe account”
flag-secrecy = They forbid you to tell family, teachers or friends.
    .name = Keep it secret
flag-hurry = They press you to act at once and give you no time to think.
    .name = Great hurry
flag-alone = They forbid you to hang up, or want you to be alone.
    .name = Stay alone
flag-advance_fee = They want money first, before the job, loan or prize.
    .name = Pay to receive
flag-bait = Small sums come back first, then they want large ones.
    .name = Small bait first
flag-unfreezing = They want another “fee” or “deposit” before you can withdraw.
    .name = Pay to withdraw
flag-screen = They ask you to share your screen or let them control your phone.
    .name = Screen sharing
flag-code = They ask for the code from your text messages.
    .name = Wants the code
flag-unknown_app = A link or QR code installs an app nobody knows.
    .name = Unknown app
flag-off_platform = They ask you to leave the platform and pay privately.
    .name = Off the platform
flag-foreign_number = The call is from abroad or from an unknown number.
    .name = Foreign number
flag-fake_papers = They show you a “warrant” or a “police badge” in a chat.
    .name = Fake papers
flag-knows_you = They know your name, ID number or orders.
    .name = Knows about you
flag-sure_gain = They promise sure gains or inside information.
    .name = Sure gain
flag-too_cheap = The price is far lower than anywhere else.
    .name = Far too cheap
flag-easy_money = Much pay is promised for little work.
    .name = Easy money
flag-borrow = They tell you to borrow online and pass the money on.
    .name = Told to borrow
flag-credit_threat = They say that your credit record or account will suffer if you refuse.
    .name = Credit threat
flag-loan_account = They offer to “close your student loan account”.
    .name = “Close the loan”
flag-lend_cards = They want to borrow, rent or buy your bank card, SIM card or account.
    .name = Lend cards
flag-messenger = They tell you to take out cash or gold and give it to somebody who comes.
    .name = Cash collector
flag-gift_cards = They ask you to buy gift cards and tell them the numbers.
    .name = Gift cards
flag-new_friend = A friend you never met begins to speak of money.
    .name = Never met
flag-intimate = They invite you to undress on video or want intimate pictures.
    .name = Intimate video
flag-fake_voice = It sounds or looks like somebody you know, but you may not call back.
    .name = Fake voice, face
flag-new_number = Somebody says that they are a person you know with a new number.
    .name = New number
flag-shills = Everybody in the group says that they earned money. They are part of it.
    .name = Shills
flag-private_payee = They claim to be an office, but the account is a private person’s.
    .name = Private payee
flag-fake_page = A page looks official and wants your account and password.
    .name = Fake page

## What to do.

advice-stop = Stop at once and pay nothing more.
    .name = Stop paying
advice-hang_up = Hang up at once.
    .name = Hang up
advice-police = If you have paid, dial 110 at once and report it.
    .name = Dial 110
advice-hotline = If you are not sure, dial 96110 and ask.
    .name = Dial 96110
advice-bank = Call your bank at once and have the payment stopped.
    .name = Call your bank
advice-evidence = Keep the chats and receipts, and delete nothing.
    .name = Keep evidence
advice-official = Ask the real office yourself, and do not use the number they gave you.
    .name = Ask officially
advice-call_back = First call the person themselves, or ask face to face.
    .name = Call the person
advice-counsellor = Tell your counsellor. There is nothing to be ashamed of.
    .name = Tell a counsellor
advice-passwords = Go offline and change your passwords on another device.
    .name = Change passwords
advice-remove = Go offline and remove the app they made you install.
    .name = Remove the app
advice-lend_nothing = Lend no card and no account. If you have, report it lost at once.
    .name = Lend nothing

## Who the case is known from.

source-police = Source: the police.
    .name = Police
source-office = Source: the university’s security office.
    .name = Security office
source-report = Source: a report by a student or member of staff.
    .name = Student or staff
