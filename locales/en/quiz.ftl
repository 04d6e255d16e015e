### The quiz that somebody takes alone: its cards, its buttons and what they answer; then the bank of questions.

# $of: how many questions there are.
quiz-intro =
    <b>How scam-proof are you?</b>
    { $of } kinds of fraud, one question each, about 2 minutes. Only you see your answers and your result.
    You can stop at any time; /quiz goes on from there.
    {""}
quiz-number = <b>Question { $number } of { $of }</b>
quiz-number-right = <b>Question { $number } of { $of }: right</b>
quiz-number-wrong = <b>Question { $number } of { $of }: not right</b>
# $letter: the letter of the option; $text: the option.
quiz-option = { $letter }. { $text }
    .button = { $letter }
quiz-option-right = ✓ <b>{ $letter }. { $text }</b>
quiz-option-wrong = ✗ { $letter }. { $text }
# $letter: the letter of the right option; $why: why.
quiz-why =
    {""}
    <b>{ $letter } is right.</b> { $why }

quiz-result = <b>{ $right } of { $of } right</b>
    .button = See my result
quiz-result-all = None of these scams got you. Tricks change, so come back for another round some time.
quiz-result-foot = <i>Only you can see this result.</i>
# The names of the frauds follow.
quiz-weak = What takes you in most easily:
quiz-weak-line = · { $fraud }
quiz-paused =
    <b>Stopped here</b>
    Answered: { $answered } of { $of }; right: { $right }. To go on, send /quiz at any time.

quiz-look-title = <b>A 20-second look</b>
# $fraud: the name of the fraud; $why: the explanation; $advice: what to do.
quiz-look-fraud =
    {""}
    <b>{ $fraud }</b>
    { $why }
    <b>What to do:</b> { $advice }
quiz-look =
    .button = A 20-second look
quiz-next =
    .button = Next
quiz-stop =
    .button = Stop here
    .toast = Stopped here. Send /quiz to go on.
quiz-on =
    .button = Go on
quiz-again =
    .button = Another round

# What a press of an option answers.
quiz-heard =
    .right = ✓ Right.
    .wrong = Not right: it is { $letter }. The card says why.
    .before = You have answered this one: { $letter }. Only the first answer counts.
    .gone = This question is not asked any more. The card shows how it goes on.
    .over = This round is over. Send /quiz for another one.

## The bank. One paragraph a question: the question, four options, one explanation. Which option is right and for whom
## the question is stands in bot/plan/data/quiz.toml. Never renumber: the record of what was answered uses these ids.

## brushing

question-brushing-1 = Three “like” tasks in a chat group have paid you. For the fourth you must pay first. What now?
    .a = Pay for this one, get it back and then leave
    .b = Carry on with a classmate’s account instead
    .c = Pay only a little and see if I can withdraw it
    .d = Stop, leave, keep the records and report it
    .why = Small payouts first, then a payment from you: that is the fixed pattern. Any task that makes you pay first is a scam.

question-brushing-2 = Your balance on a task site cannot be withdrawn. The “mentor” says you made an error and two more orders will free it. What do you do?
    .a = Do the two orders and withdraw everything at once
    .b = Pay nothing more, keep evidence and dial 110
    .c = Ask the “mentor” to pay for one of the two
    .d = Borrow from classmates so that I can finish today
    .why = “Wrong operation” and “make-up orders” are excuses to keep you paying. The more you add, the more you lose.

question-brushing-3 = At the campus gate you get a toy for scanning a code and joining a group, where someone posts a “tasks with cash back” link. What do you do?
    .a = Leave the group and open no link
    .b = Watch the others first and join once they are paid
    .c = Skip it myself but recommend the group to my roommate
    .d = Do just one task, as I have the toy already
    .why = Gifts and red packets are a common way into task scams. Leave the group, and bring no classmates in.

question-brushing-4 = In a part-time job group many people post “paid today” screenshots, and some say they study at your university. What does that prove?
    .a = That withdrawals work, so a small try is fine
    .b = That places are going fast, so joining early pays
    .c = Nothing: the people and the pictures may be fake
    .d = That classmates did it, so it is safer than most
    .why = Screenshots can be forged, and the “classmates” who show off their earnings may all be accomplices.

question-brushing-5 = A friend wants you to post fake good reviews for shops: “You pay nothing, it only helps their sales.” Which is true?
    .a = It is legal as long as I bring no one else into it
    .b = Fake orders are unlawful in themselves: refuse
    .c = Without paying first there is no risk in it
    .d = The shop pays for it, so it is a normal job
    .why = Order brushing is itself unlawful, and a few easy payouts are often the start of being asked to pay first.

question-brushing-6 = You have just sent money to a “task site” and realise it is a scam. What comes first?
    .a = Find a “recovery expert” online to get it back
    .b = Delete the chats before my classmates see them
    .c = Dial 110 at once and give the payee and the time
    .d = Send an “unfreezing fee” to get the first sum back
    .why = The earlier you report, the better the chance to stop the payment. Online “recovery” offers are usually a second scam.

## investment

question-investment-1 = An older student adds you to a “stock study group”. The “teacher” calls trades daily and everyone says they profit. What should you keep in mind?
    .a = To check the teacher’s latest results first
    .b = To follow with a small part of my allowance
    .c = That nobody would dare to cheat so many people
    .d = Members may be accomplices and profits forged
    .why = In such groups the “teacher” and the members often work together, and profit screenshots can be forged.

question-investment-2 = You have “earned” money in an investment app. To withdraw it, support says, you must first pay a tax and a deposit. What does this mean?
    .a = The app is fake: stop paying and report it
    .b = Once the tax is paid, everything will arrive
    .c = It is a proper firm, since it collects the tax
    .d = I can ask them to take the tax from the profit
    .why = If you must pay a tax, deposit or unfreezing fee before you can withdraw, it is a scam, and paying frees nothing.

question-investment-3 = You tried an investment site with a little money and could withdraw it with a profit the same day. What is the right conclusion?
    .a = Withdrawals are quick, so I can put in more
    .b = The small payout is bait: put in no more
    .c = One large sum, then I take everything out
    .d = My roommates should join so we can share advice
    .why = You are given a taste so that you put in a large sum. That one cannot be withdrawn.

question-investment-4 = An online friend tells you to buy cryptocurrency and send it to his address for a “guaranteed” profit. What do you do?
    .a = Neither buy nor send: guaranteed profit is a scam
    .b = Buy on a large site and send it to his address
    .c = Have him send me some first and then send him mine
    .d = Send the smallest sum and see what comes back
    .why = “Guaranteed profit” is the mark of a scam. Cryptocurrency is very hard to recover once it is sent.

question-investment-5 = You lost money on a fake investment site. An online “lawyer” promises to recover it all for a service fee. What do you do?
    .a = Ask to see his licence first and then pay the fee
    .b = Pay half now and half once the money is back
    .c = Send my ID so that he can sue the site for me
    .d = Pay nothing and tell the police on the case
    .why = Those who offer victims to “recover” their money are usually a second scam. Recovery is a matter for the police.

## shopping

question-shopping-1 = A seller on a second-hand platform says: “The platform takes a fee. Add me and pay directly, it is cheaper.” What do you do?
    .a = Pay half as a deposit and half on delivery
    .b = Add the seller and pay once I have seen their ID
    .c = Pay on the platform only, or not buy at all
    .d = Ask for a payment code, since scanning is safer
    .why = Once you pay outside the platform, it cannot protect you. A picture of an ID may be somebody else’s.

question-shopping-2 = The concert is sold out. Someone has an “insider” ticket and wants full payment to keep it for you. What is safest?
    .a = To buy with classmates and share the risk
    .b = To pay once I have seen the order screenshot
    .c = To pay after a video call that shows the ticket
    .d = Not to buy it, and watch the official platform
    .why = Screenshots and videos can be faked. Buy show tickets only on official platforms.

question-shopping-3 = A cheap phone you ordered has not arrived. The seller says it is held and you must first pay “customs duty”. What do you do?
    .a = Get the parcel number first and then pay the duty
    .b = Agree with the seller to pay half the duty each
    .c = Pay no more, complain to the platform, report it
    .d = Pay the duty and get it refunded after delivery
    .why = Asking for duty, activation or a deposit before delivery is the usual trick of fake shops.

question-shopping-4 = Someone offers to write your paper, “refund if it fails”, and wants a deposit. What is wrong with that?
    .a = It breaks academic rules and is likely a scam
    .b = Nothing, if the paper passes the similarity check
    .c = Only the price, which can be negotiated
    .d = Nothing, if there is a signed contract
    .why = Ghost-written papers break academic rules. If you are blocked after the deposit, it is hard to ask for help.

question-shopping-5 = You sell your old computer online. The buyer says it is paid and sends a “guarantee” link where you must leave a deposit to get the money. What do you do?
    .a = Pay the deposit and reclaim it with the money
    .b = Leave the link and check the order in the official app
    .c = Ask the buyer to pay the deposit for me
    .d = Open it and pay the deposit only if the page looks proper
    .why = Whether the buyer has paid shows in the official app. You need no deposit to receive money.

## customer_service

question-customer_service-1 = A “shop agent” offers compensation for a faulty product and wants you to install a meeting app and share your screen. What is right?
    .a = Compare the order number first and then go ahead with it
    .b = Share it for a few minutes and close it right after that
    .c = Hang up and check on the original shopping platform
    .d = Share no screen and only read out the code
    .why = Refunds are handled on the original platform. A shared screen shows them your passwords and codes.

question-customer_service-2 = A “payment agent” says you have a “million-yuan cover” and will be charged monthly unless it is cancelled tonight. What do you do?
    .a = Hang up and look in the official app myself
    .b = Give my card number so that charging can be stopped
    .c = Add the agent as a friend to get the cancel link
    .d = Follow the instructions and cancel it step by step
    .why = “Cancel it or be charged” is a scam script. Whether you have such a cover, the official app shows you.

question-customer_service-3 = A “courier” says your parcel is lost, offers triple compensation and wants you to scan a code and enter card and code. What comes first?
    .a = Enter the card number but not the code
    .b = Check the tracking in the shopping app, ask support there
    .c = Enter a card without money, to be safe
    .d = Ask for the parcel number first and enter both if it matches
    .why = Knowing the parcel number proves nothing. Claims go through the platform, and codes are for nobody else.

question-customer_service-4 = A parcel you never ordered holds a scratch card that “wins”; you must scan a code to claim the prize. What do you do?
    .a = Join by the code and see if others get prizes
    .b = Let a roommate scan it on another phone
    .c = Scan it, as nothing happens until I pay
    .d = Not scan it, and warn my roommates too
    .why = Scratch cards and codes in unknown parcels lead into scams. If you do not scan, you are not drawn in.

question-customer_service-5 = An “agent” says you were registered as a dealer by mistake; to cancel, take an online loan and send it to a “company account”. This is:
    .a = A normal procedure: the money is sent back later
    .b = Acceptable, as long as I keep the receipts
    .c = A scam: cancelling never needs a loan from you
    .d = Perhaps true, so I start with a small loan
    .why = No cancellation and no refund requires you to borrow or transfer. At that point, hang up.

## loan_credit

question-loan_credit-1 = A caller says: “You have a campus loan account. Unless it is cancelled, your credit record suffers.” What do you do?
    .a = Note the staff number, then cancel step by step
    .b = Borrow and repay so that the limit is cleared
    .c = Add the caller and read the documents they send
    .d = Hang up and follow none of it
    .why = No “agent” can cancel or repair a credit record. Being told to borrow and send money to “clear the limit” is fraud.

question-loan_credit-2 = You apply for an online loan. Support says the card number is wrong, the account is frozen, and you must first pay an “unfreezing fee”. What do you do?
    .a = Pay nothing, stop there, keep evidence, report it
    .b = Pay the fee and claim it back after the loan
    .c = Ask them to take the fee from the loan itself
    .d = Apply again with a card of my family
    .why = A fee before the loan is paid out means fraud. “Wrong card number” is only a made-up reason.

question-loan_credit-3 = Someone online offers to “repair” credit records and delete late payments for a fee. Which is true?
    .a = After seeing success stories, paying is safe
    .b = A true late payment cannot be deleted for money
    .c = With a refund contract there is no risk in paying
    .d = With the right contact any record can be deleted
    .why = Paid “credit repair” is not to be trusted. If a record is wrong, you can dispute it free of charge.

question-loan_credit-4 = An older student you trust asks you to borrow in your name: “I will repay it, and you get a bonus.” You should:
    .a = Agree, but only this one time
    .b = Refuse: the borrower on paper has to repay
    .c = Lend only my ID so that they can do it
    .d = Agree, but have them write me an IOU
    .why = What is borrowed in your name is yours to repay. Do not borrow for others or lend your documents.

question-loan_credit-5 = A “loan manager” says your statements are too thin: send money to his account to “run them up”, it comes right back. May you?
    .a = Yes, as long as I record the whole call
    .b = To a company account yes, to a personal one no
    .c = Yes: with better statements I get a higher limit
    .d = No: “running up statements” is how they take it
    .why = No proper loan makes you send money to “run up statements”. It is a scam whichever account it goes to.

## acquaintance

question-acquaintance-1 = A “counsellor” adds you from a new account, is “in a meeting” and cannot talk, and asks you to pay a training fee for now. What comes first?
    .a = Ask by voice message on the new account
    .b = Compare the picture and posts, and pay if they match
    .c = Call the counsellor’s usual number or ask in person
    .d = Pay half now and settle it after the meeting
    .why = Pictures, names and posts can be copied. Check through the usual number or face to face.

question-acquaintance-2 = A classmate video-calls to borrow money. Face and voice match, but the call drops after seconds and pressing messages follow. What do you do?
    .a = Reach them in another way before I decide
    .b = Send a little first and ask if it has arrived
    .c = Ask for a voice message and pay if it sounds right
    .d = Transfer it, since I have seen them
    .why = Voice and picture can be faked with AI. Use another channel, or ask something only the two of you know.

question-acquaintance-3 = A friend sends a voting link, then says a code has gone to your phone and asks you to read it out. What is most likely?
    .a = Their phone gets no messages, so I help out
    .b = Votes need codes, so reading it out is fine
    .c = A code may be shared, only passwords may not
    .d = The account is stolen: call the friend first
    .why = A code is a key. If you give it away, your account is stolen too. Call the friend first.

question-acquaintance-4 = Someone calls your mother: you are hurt and money for surgery is needed at once. What should your family have agreed on?
    .a = Call me first, and then my counsellor
    .b = Pay if the caller knows my name and student number
    .c = Note the account number and send the money
    .d = Send half at once and check afterwards
    .why = Agree with your family: they call you first, then your counsellor, and send nothing before they are sure.

question-acquaintance-5 = Your “supervisor” messages you to buy some gift cards and send photos of numbers and passwords. What do you do?
    .a = Buy and send them, and claim the money back later
    .b = Write back and ask: is it really you?
    .c = Phone the supervisor, and buy nothing before that
    .d = Buy them, but send the numbers without passwords
    .why = Once numbers and passwords are sent, the money is gone. Asking the same account who it is proves nothing.

## police

question-police-1 = A “police officer” in a video call says you are suspected of money laundering and must move your money to a “safe account”. You should:
    .a = Transfer a part to show that I cooperate
    .b = Hang up and dial 110 myself to check
    .c = Share my screen so that they can see the balance
    .d = Ask to see the ID card first and then transfer
    .why = Police and courts have no “safe account” and take no statements online. An ID shown on a screen can be forged.

question-police-2 = A “prosecutor” tells you to stay in a hotel, tell nobody and report by video every day. What is that for?
    .a = To protect you from the gang’s revenge
    .b = To cut you off from your family and teachers
    .c = To keep the investigation secret, as the rules say
    .d = To have you at hand so that the case ends sooner
    .why = An “official” who wants you alone and silent is a fraudster. Leave, tell a teacher and your family, dial 110.

question-police-3 = Your phone shows a call from 96110. What does it usually mean?
    .a = It is a delivery, which can wait if I am busy
    .b = I am part of a case and have to transfer money
    .c = You or your family may be a target: answer it
    .d = It is a sales call, so I can simply hang up
    .why = 96110 is the anti-fraud warning line: answer it. It never asks for a transfer or a code.

question-police-4 = You are sent a “wanted notice” with your photo and ID number on it. What does it show?
    .a = My data has leaked and the notice is forged
    .b = The police have a case and I must cooperate
    .c = A court has ruled and my money must be frozen
    .d = Someone uses my identity and a deposit clears me
    .why = Police do not send you such a notice online. Pictures can be forged: hang up and dial 110 to check.

question-police-5 = A “telecom office” says your number is part of a case and “transfers” you to the police; an official number is shown. What do you do?
    .a = Trust it, since the number is official
    .b = Note the officer’s number and do as told
    .c = Hear the whole case before I judge
    .d = Hang up, then dial 110 myself
    .why = A caller’s number can be faked, and the “transfer” leads to the same gang. Dial 110 yourself.

question-police-6 = Which of these looks most like real police work?
    .a = Checking my bank password by phone
    .b = Showing an ID in person and inviting me to the station
    .c = Sending me an arrest warrant by messenger
    .d = Taking my statement in a video meeting
    .why = Police show their ID in person. They take no statements and send no papers online, and never ask for passwords.

## romance

question-romance-1 = Someone you met online two months ago and never in person begins to teach you to invest on a platform. What now?
    .a = Put in a little so as not to disappoint them
    .b = Ask for a video call and invest once I see them
    .c = Let them invest first and follow if it pays
    .d = Put in no money and tell someone I trust
    .why = Moving from feelings to an investment platform is the key step of this scam. Video can be faked as well.

question-romance-2 = A friend you know only online is on the way to you, has “lost the wallet” and asks for travel money. What is wiser?
    .a = To send it once I have a photo of the ticket
    .b = To send it once I have a photo of an IOU
    .c = To send nothing and suggest the local police
    .d = To send just enough for a ticket
    .why = Money before you have ever met usually means a scam. Photos and IOUs do not prove who somebody is.

question-romance-3 = Your online partner’s card has “reached its limit”: a payment is to come to your card and be passed on by you. You should:
    .a = Refuse: it may be stolen money
    .b = Agree, but keep a small fee for it
    .c = Do it once and then delete the records
    .d = Agree, since it is not my own money
    .why = Passing money on may be moving stolen money. Your card can be frozen, and you may have to answer for it in law.

question-romance-4 = A friend abroad whom you know only online has sent a precious gift, and “customs” calls for a clearance fee. What is going on?
    .a = It is real if the parcel number can be found
    .b = A good deal: the gift is worth more than the fee
    .c = A mix-up: the friend can pay and I pay back
    .d = A scam: gift and “customs” are both made up
    .why = A precious gift from someone you never met, with a fee to pay first, is an old trick. Parcel numbers can be made up too.

question-romance-5 = Your roommate’s “online partner” was a fraudster and money is gone. Your roommate is ashamed to tell. What do you say?
    .a = It is no shame: let us report it together now
    .b = Block them and leave the rest alone
    .c = Talk to them again, some may come back
    .d = Keep quiet about it, and it will soon be forgotten
    .why = The earlier it is reported, the less may be lost. Save chats and receipts before you block anybody.

## game

question-game-1 = You sell a game account on a trading site. It says the card number is wrong and you must pay to unfreeze the money. What do you do?
    .a = Ask the site’s support to correct the number
    .b = Pay nothing, take screenshots and dial 110
    .c = Pay it once and get it back with the withdrawal
    .d = Enter another card and withdraw again
    .why = A site that wants an unfreezing fee or deposit before withdrawal is fake, and so is its “support”.

question-game-2 = A buyer finds the official platform too slow and sends a trade link where you should log in and list your account. What do you do?
    .a = Log in with a spare account so that nothing can be lost
    .b = Ask for a deposit first and log in afterwards
    .c = Not open it, and trade only on escrowed platforms
    .d = Open it and log in if the address looks official
    .why = The link may lead to a fake site that takes your account. Find the official entrance yourself.

question-game-3 = A live stream offers a free game skin for joining a group; there you must pay an “activation fee”, refunded later. This is:
    .a = Unclear: I pay if the streamer confirms it
    .b = A normal event: the fee is paid back afterwards
    .c = A trifle: paying the lowest step does no harm
    .d = A scam: what is free needs no payment first
    .why = “Free” offers that end in scanning a code to pay are not to be trusted.

question-game-4 = Someone sells game top-ups at half price: pay first, then give your account and password. What is the main risk?
    .a = Missing the free gift of the official shop
    .b = Losing both the money and the account
    .c = Waiting longer for the top-up to arrive
    .d = Getting a few points fewer than promised
    .why = Cheap top-up sellers often block you once paid. With your password, the account may be gone too.

question-game-5 = Someone offers your young cousin to lift the playing-time limit and wants a code scanned with his mother’s phone. What do you tell him?
    .a = Scan it with an old phone, nothing is lost then
    .b = Scan it, but do not type the payment password
    .c = Do not scan it, and tell your mother now
    .d = Ask first how much it costs, then decide
    .why = “Lifting the limit” is a pretext to make children scan and pay. Tell an adult first.

## ticket_change

question-ticket_change-1 = The day before your trip a text says the flight is cancelled and gives a “support number” for rebooking and compensation. What do you do?
    .a = Check the flight in the airline’s official app
    .b = Open the link and enter my card number
    .c = Reply and ask for the refund directly
    .d = Call the number and ask about compensation
    .why = For changes, trust the airline’s official app. Number and link in the text may belong to fraudsters.

question-ticket_change-2 = A caller knows your name, flight and seat and offers compensation. What do you make of it?
    .a = Only the airline knows this, so it is genuine
    .b = If they know my ID number too, I believe it
    .c = All is right, so I hear how to get the money
    .d = My data may have leaked; it proves nothing
    .why = Booking data may leak. Hang up, look up the airline’s official number yourself and check.

question-ticket_change-3 = A “rebooking agent” says the compensation needs your banking app open and your screen shared. What is right?
    .a = It does no harm on somebody else’s phone
    .b = I may share as long as I say no password
    .c = No refund ever needs a shared screen
    .d = It is safe once I have moved my balance away
    .why = While you share, they see passwords and codes. Refunds go back the way you paid.

question-ticket_change-4 = You found no train ticket home for the holidays. Someone has “insider” tickets at a mark-up. What is reliable?
    .a = The waiting list in the 12306 app, or the station
    .b = A small deposit now and the rest with the ticket
    .c = Paying once I have seen his order screenshot
    .d = Giving him my 12306 account to book for me
    .why = Buy train tickets in the official 12306 app or at the station. Giving your account away leaks your data too.

question-ticket_change-5 = You are at the airport when a caller says your flight is cancelled and you must scan a code to pay for rebooking. What is the quickest check?
    .a = Calling the same number back to ask again
    .b = The flight board and the airline’s desk
    .c = Scanning and rebooking before it is too late
    .d = Having the caller send me the notice
    .why = At the airport the airline’s desk is quickest and surest. Do not scan and pay because an unknown caller says so.

## school_fee

question-school_fee-1 = In the class group a “teacher” posts a payment code: everyone should pay a materials fee within half an hour. What comes first?
    .a = Asking in the group and paying if nobody objects
    .b = Calling the teacher or asking in person
    .c = Paying as soon as some classmates have paid
    .d = Paying, so that the class is not held up
    .why = Pictures and names can be copied, and the “classmates” who pay first may be fake. Check with the teacher in person.

question-school_fee-2 = Your admission letter holds a payment slip with a QR code: “late payers cannot register”. What comes before paying?
    .a = Scanning it to see if the payee looks right
    .b = Nothing: I pay quickly to be able to register
    .c = Asking in the new students’ group who has paid
    .d = Checking it against the university website
    .why = Pay tuition only on the platform the university has announced. Somebody else may have put that code in.

question-school_fee-3 = You are added to a “new students’ group”. Its owner wants everyone’s ID and card numbers for a subsidy. What do you do?
    .a = Give nothing and ask my college if it is official
    .b = Give the ID number but not the card number
    .c = Send both to the owner only, not to the group
    .d = Give both, as so many others are in the group
    .why = Fake freshman groups collect ID and card numbers. Which group is official is what your college has announced.

question-school_fee-4 = An “older student” at your door sells phone plans and exam courses, with a discount if you pay today. What is best?
    .a = To pay if he can show a student card
    .b = To buy with my roommates for a lower price
    .c = To pay nothing now and ask my counsellor first
    .d = To leave a small deposit and keep the discount
    .why = It is hard to tell who sells at your door. Pay nothing on the spot and hand over no documents.

question-school_fee-5 = Before term someone adds you: with a deposit you may choose your room and get a better class. What is best?
    .a = To let my parents pay, as they know better
    .b = Not to pay, and read the arrival guide on the website
    .c = To ask which office the person is from and then pay
    .d = To pay a little, as deposits are refunded anyway
    .why = Rooms and classes are not given for private payments. The university website and your counsellor have the rules.

question-school_fee-6 = Someone posts an “academic office notice”: pay through the link or you may not sit the exam. How do you check?
    .a = Open the link and pay if it shows the university’s crest
    .b = Send the link to a classmate and ask if they paid
    .c = Ask whoever posted it whether it is genuine
    .d = Open the academic system from the university website
    .why = Crests and pages can be imitated. For fees and logins, start from the official website.

## grant

question-grant-1 = A text says: “You receive a grant. Please pay a materials fee first; it is returned with the grant.” This is:
    .a = Genuine, if it names my university
    .b = Genuine: the fee is paid back along with the grant
    .c = A scam: a grant never has to be paid for first
    .d = Unclear: paying half of it is a fair test
    .why = You never have to pay first to receive a grant. Ask the student aid office or your counsellor first.

question-grant-2 = Someone “from the education bureau” has a subsidy for you and asks for your card number and the code you just got. What do you do?
    .a = Give nothing and call the student aid office
    .b = Give number and password but not the code
    .c = Give both, as there is no money on the card
    .d = Give them after asking for name and staff number
    .why = No subsidy needs a code. An empty card does not help: with the code someone may link your card or borrow money.

question-grant-3 = The “finance bureau” has granted you a subsidy; to get it, follow instructions at an ATM. Which is true?
    .a = No subsidy requires me to operate an ATM
    .b = I must put some money on the card to activate it
    .c = It is fine if a classmate comes along to watch
    .d = It is safer with the ATM set to English
    .why = “Activating” at an ATM is in fact a transfer by you. Hang up and ask the student aid office.

question-grant-4 = An e-mail in English offers you a scholarship abroad; it is paid after you send an “activation fee”. What comes first?
    .a = Sending my passport so that they can check it
    .b = Not paying, and asking at the university
    .c = Asking them to take the fee from the money
    .d = Paying, as the scholarship is far larger
    .why = A scholarship that wants an activation fee or a deposit first is a scam. Do not send your passport to strangers either.

question-grant-5 = Someone “knows the committee”: for a fee you are sure of a scholarship. Which view is right?
    .a = Places are few, so I pay to secure mine
    .b = I may pay if I get a written guarantee
    .c = Not credible: results are those my college posts
    .d = Others have paid already, so I lose out if I do not
    .why = Results are decided by the rules and published. Paying for a place is not credible, and it breaks the rules.

## job

question-job-1 = You are “hired” on the day of the interview, but must take a loan for training, to be repaid from your wages. What is it?
    .a = Free of charge, since the wages will cover it
    .b = A firm that values training: a rare chance
    .c = Safe to sign now and have refunded later
    .d = Probably a training loan scam: stop and check
    .why = A proper employer takes no money from applicants. Stop and ask the career centre.

question-job-2 = On your first day the company wants to keep your ID card and take a deposit for a uniform. Which is true?
    .a = Neither keeping the ID nor a deposit is allowed
    .b = The deposit is allowed, keeping the ID is not
    .c = Keeping the ID is allowed, the deposit is not
    .d = Both are allowed if I get a written receipt
    .why = An employer may not keep your ID card and may not take a deposit. You may refuse and tell the labour inspectors.

question-job-3 = Someone sells “guaranteed referrals” to a large company: half now, half when you start. What is safest?
    .a = To pay one half and claim it back if I am not hired
    .b = To pay after seeing chats with the company’s staff
    .c = To sign a guarantee contract and then pay
    .d = Not to buy, and use company and campus career sites
    .why = “Guaranteed” jobs are not to be trusted, and chats and contracts can be faked. Rely on company and campus career sites.

question-job-4 = You are offered a “support” job abroad: high pay, flight and visa included, the contract to be signed on arrival. What do you do?
    .a = Get the visa now and sign on arrival
    .b = Not go unless company and visa are verified
    .c = Take a classmate along so we can help each other
    .d = Go and look, and come home if it is not good
    .why = “High pay, flight included” jobs abroad may trap people into working for fraudsters. Do not leave before it is verified.

question-job-5 = A side job: receive payments on your card, withdraw the cash and give it to “accounting” for a commission. What is it most likely?
    .a = Proper work, as long as there is a contract
    .b = An ordinary finance job with a commission
    .c = Fetching stolen money, perhaps a crime of my own
    .d = A practical way for the firm to pay for goods
    .why = Receiving and withdrawing money for others may be moving stolen money. A contract does not free you of that.

question-job-6 = In an online interview you are asked to open your banking app and share the screen “to check the salary card”. What do you do?
    .a = Send card number and password to be checked
    .b = Open it, but cover the balance first
    .c = Share from my roommate’s phone instead
    .d = End the interview and leave the app closed
    .why = No interview needs to see your banking app. Passwords and codes are for nobody else.

question-job-7 = A chat group offers international students evening work: “no permit needed, just leave your passport with us”. What do you do?
    .a = Take it, but only work at weekends
    .b = Take it, but leave them only a copy of my passport
    .c = Decline and ask the international student office
    .d = Try it for a month and see how it goes
    .why = Off-campus work needs the university’s consent and an entry by the immigration office first. Your passport is for no stranger to keep.

## rental

question-rental-1 = A cheap flat online: the “landlord” is out of town and sends the key once you pay a deposit. What do you do?
    .a = Pay nothing before I see the flat and check the owner
    .b = Pay once I have a photo of the property papers
    .c = Pay a small deposit so that nobody else can take it
    .d = Pay if I like it in a video tour
    .why = No money before you have seen the flat and checked who the landlord is. Photos of papers and videos may be fake.

question-rental-2 = When you sign the lease, the landlord asks you to pay the deposit to a “friend’s” account. What is right?
    .a = To pay in several parts to lower the risk
    .b = To pay only the payee named in the contract
    .c = To pay with a clear note on the transfer
    .d = To pay whomever the landlord agrees to
    .why = The payee must be the landlord or agency in the contract. Otherwise it is hard to prove what you paid.

question-rental-3 = The agent wants you to scan your face and sign an “instalment agreement” for the rent. What should you look at first?
    .a = Whether the monthly sum is the lowest
    .b = Whether I am quick enough to get the flat
    .c = Whether it is a loan in my name
    .d = Whether the agent can fill it in for me
    .why = Some “instalments” are loans in your name: if the agency is gone, you still repay. Do not sign what you do not understand.

question-rental-4 = The agent says: “Others are waiting. Pay a year’s rent today or the flat is gone.” What do you do?
    .a = Have my roommate pay and settle it later
    .b = Pay by credit card and repay it slowly
    .c = Pay half a year so that the flat is mine
    .d = Not be rushed, and check before I decide
    .why = The more they rush you, the less you should pay. First check the landlord, the contract and the payee.

question-rental-5 = Someone is leaving and sublets a flat cheaply until the lease ends. What matters most before you pay?
    .a = That the landlord knows and agrees
    .b = That the tenant can lower it a little more
    .c = That the tenant studies at my university
    .d = That the rent is lower than elsewhere
    .why = Subletting needs the landlord’s consent. If you pay someone who may not sublet, you may never move in.

## sextortion

question-sextortion-1 = A stranger has recorded an intimate video of you and threatens to send it to your contacts. You should:
    .a = Do as they say for now, until they have calmed down
    .b = Delete every record as if nothing happened
    .c = Pay nothing, keep the evidence and dial 110
    .d = Pay once so that the video is deleted
    .why = Payment is often followed by new demands. Dial 110; your counsellor or the campus counselling centre can be with you.

question-sextortion-2 = Someone you chat with wants a video call and says you need their app for a clear picture. What is the likely result?
    .a = The picture is clearer, and that is all
    .b = My contacts are copied and used to threaten me
    .c = The phone may get slower but leaks nothing
    .d = It takes up space until I delete the app
    .why = Unknown apps can copy your contacts and photos. Refuse before installing.

question-sextortion-3 = You have paid a blackmailer once, and now he wants more. What is best?
    .a = To ask for time until I have money again
    .b = To pay a little less to keep him calm
    .c = To pay one last time and tell him that it is the last
    .d = To pay no more, save the records and report it now
    .why = Demands go on after payment, and it is never too late to stop. The records of your payment are evidence.

question-sextortion-4 = A “hacker” online offers to break into the blackmailer’s phone and delete your video for a fee. Should you hire him?
    .a = Yes: he is quicker than the police
    .b = No: it is most likely another scam
    .c = Yes, once he has proved that he can
    .d = Yes, with a deposit and the rest when it is done
    .why = Paid “deletion” is most likely a second scam. Leave it to the police and keep the evidence.

question-sextortion-5 = Your roommate is blackmailed over an intimate video, is terrified and begs you to keep it secret. How do you help best?
    .a = Tell them to change numbers and forget it
    .b = Collect some money so that the whole matter goes away
    .c = No blame: go with them to the police and a teacher
    .d = Talk to the blackmailer about the price
    .why = Your roommate is the victim. Besides 110 there are the counsellor, the campus counselling centre and 12356.

## screen_share

question-screen_share-1 = While you share the screen of your phone, what can the other side see?
    .a = Passwords I type and codes I receive
    .b = Only the one picture that I have chosen
    .c = Only pictures, but no text messages
    .d = Only what is inside the meeting app
    .why = They may see everything that appears on the screen, including codes in text messages.

question-screen_share-2 = You notice that you are sharing your screen with an “agent” and have just opened your banking app. What is the first step?
    .a = Go offline or power off to end the sharing
    .b = Ask my classmates in a group what to do
    .c = Let the agent explain and then decide
    .d = Move the money to another card of mine
    .why = Break it off first, then call your bank and change passwords from another device. Until then they see all you do.

question-screen_share-3 = A code message says “do not share this with others”. Who are “others”?
    .a = Everybody except police and teachers
    .b = Everybody except the staff of my bank
    .c = Everybody, “agents” and “officers” too
    .d = Strangers, but not official support agents
    .why = A code is a key: give it to nobody. Real agents and police do not ask for it.

question-screen_share-4 = Someone online offers to install software for you remotely and wants the connection code of a remote-control tool. What do you do?
    .a = Let them for a moment and then disconnect
    .b = Let no stranger control my device
    .c = Let them after moving my important files
    .d = Let them, and keep my eyes on the screen
    .why = Once connected they can look, install and act. Get software from official sites, or ask someone near you for help.

question-screen_share-5 = A “bank clerk” asks you to share your screen to check your account. What do you conclude?
    .a = A check by the rules, so I should cooperate
    .b = Genuine, if they know the end of my card number
    .c = Harmless, if I leave the banking app closed
    .d = A fraudster: no bank asks for that
    .why = No bank, police officer or agent asks for your screen. In doubt, call the number on the back of your card.

## card_lending

question-card_lending-1 = Someone offers money to “rent” your bank card for a week, “only for the company’s books”. You should:
    .a = Agree: there is no money on my card anyway
    .b = Refuse: renting out a bank card is illegal
    .c = Agree, and cancel the card right after
    .d = Agree, if I get a written promise
    .why = Renting out, lending or selling a bank account is illegal, and you bear the consequences.

question-card_lending-2 = You are leaving the university. What is best done with bank and SIM cards you no longer need?
    .a = Cancel them at the bank and the phone shop
    .b = Sell them to the buyer outside the dormitory
    .c = Give them to younger students who stay
    .d = Leave them alone until they expire
    .why = In other hands your cards may be used for fraud that is traced to your name. Cancel what you do not need.

question-card_lending-3 = Someone you know asks you to get SIM cards with your ID for them to use, for a reward. May you?
    .a = Yes, but one single card at most
    .b = Yes: someone I know can be trusted
    .c = Yes, if the purpose is put in writing
    .d = No: cards in my name are not for others to use
    .why = SIM cards in your name may not be rented or lent out. If they serve fraud, you are liable too.

question-card_lending-4 = Your roommate’s account is “limited”: a payment is to come through your code and be passed on to someone. What do you do?
    .a = Help, and keep a little as a fee
    .b = Help, as someone I live with will not cheat me
    .c = Decline, and warn them it may be laundering
    .d = Help, once they tell me where it comes from
    .why = Payment accounts may not be lent either. Receiving money and passing it on may be moving stolen money.

question-card_lending-5 = A side job: put two phones next to each other and “pass on” other people’s calls, very well paid. What is it?
    .a = Free of blame, as I lend devices and say nothing
    .b = Ordinary support work from the dormitory
    .c = A test of call quality for a phone company
    .d = Calling for fraudsters, which may be a crime
    .why = Relaying calls with your phone hides the fraudsters and may be a crime.

question-card_lending-6 = You fear that someone has taken out SIM cards in your name. How can you check?
    .a = By sending my ID number to someone online
    .b = With the official lookup “Yizheng Tongcha”
    .c = By buying a “find my numbers” app
    .d = By calling an unknown number from a text
    .why = “Yizheng Tongcha” is the official lookup service. Do not send your ID number to strangers to have it checked.

## embassy_visa

question-embassy_visa-1 = The “embassy” calls: your passport is part of a case, you are put through to the police and must pay a bond. What do you do?
    .a = Send them a photo of my passport so that they can check
    .b = Pay a part so that I am not deported
    .c = Hang up and call the number on the embassy’s website
    .d = Stay on the line and explain myself to the police
    .why = An embassy does not ask for transfers by phone, nor put you through to the police. Look the number up and ask.

question-embassy_visa-2 = An agent guarantees “exam passed, visa extended” and wants full payment first. Whom had you better ask before paying?
    .a = The university’s international student office
    .b = Other customers whom the agent names
    .c = Another adviser of the same agency
    .d = Members of an online group of people from my country
    .why = For visa and residence matters ask the international student office or call 12367. The “customers” may be accomplices.

question-embassy_visa-3 = A text says there is a problem with your residence permit: pay a fine through the link today. How do you check?
    .a = Pay first so that the permit is not cancelled
    .b = Open the link and see if the page looks real
    .c = Call 12367 or ask the international student office
    .d = Reply that I have broken no rule
    .why = Such fees are paid only at the immigration counter or on its official platform. 12367 answers in Chinese and English.

question-embassy_visa-4 = You get a notice in Chinese that you cannot read, with a payment code and “pay today”. What comes first?
    .a = Showing it to a teacher or classmate
    .b = Scanning it, as it may open in English
    .c = Paying and having it translated later
    .d = Filling in my card number and returning it
    .why = Do not pay for what you cannot read. A teacher, a classmate or the international student office can help.

question-embassy_visa-5 = Someone online offers to check on your visa if you send a photo of your passport and your university password. You should:
    .a = Send both and change the password afterwards
    .b = Send the account first and see if it works
    .c = Send the passport photo but not the password
    .d = Send neither and ask at the official places
    .why = Passport, residence permit and university account are not for strangers. They may be misused in your name.

## forex_tuition

question-forex_tuition-1 = Someone in a group offers a better rate than the bank to exchange money privately. What is the main risk?
    .a = The other person may be late or may not come at all
    .b = Stolen money arrives and my card is frozen
    .c = There is no receipt for my records
    .d = The rate may be different on the next day
    .why = The money may come from a fraud victim, and your account can be frozen. Exchange at a bank.

question-forex_tuition-2 = Someone offers to pay your tuition “at a discount” if you send them the money. What should you do?
    .a = Try it for one term first, and go on with it if it works
    .b = Send it after seeing their payment screenshot
    .c = Pay it myself to the account the university announced
    .d = Let them pay first and then pay them back
    .why = They may pay with stolen money. When that is taken back, your tuition is unpaid and your money is gone.

question-forex_tuition-3 = A stranger has sent money to your card “by mistake” and asks you to send it to another account. What do you do?
    .a = Send nothing on, and contact bank and university
    .b = Send half and keep half as evidence
    .c = Send it on at once, as it is not mine
    .d = Withdraw it and return it in person
    .why = It may be a way to move stolen money through your card. Let the bank deal with it, and tell the police if in doubt.

question-forex_tuition-4 = A fellow countryman has used up his limit and asks to receive money from home on your card. What do you answer?
    .a = Yes, as people from home do not cheat
    .b = No, and suggest that he ask his bank
    .c = Yes, this once, and I give him the cash
    .d = Yes, if he writes me a receipt
    .why = Your card is for you alone, even when friends vouch for somebody. If it is frozen, it is you who suffers.

question-forex_tuition-5 = Your family sends tuition from abroad. A website promises “no fee, instant arrival”. What must be clear first?
    .a = That it is quicker than a bank transfer
    .b = That somebody from home recommends it
    .c = That it is in a language I can read
    .d = That the university or a bank approves of it
    .why = Use the ways the university has announced, or a licensed bank. A fake site takes the money and the tuition stays unpaid.

## phishing

question-phishing-1 = An e-mail says your campus mailbox is nearly full: log in through the link to get more space. What do you do?
    .a = Log in first and change the password afterwards
    .b = Forward it to a classmate to try it first
    .c = Open the link and log in if the crest is there
    .d = Log in from the university’s own website
    .why = Pages and crests can be imitated. If you have typed your password, change it at once from the official website.

question-phishing-2 = Which statement about a warning text from 12381 is true?
    .a = It has a mobile number that must be called
    .b = It has no link and needs no reply
    .c = It has an account that money must be sent to
    .d = It has a link that must be opened to verify
    .why = A 12381 text has no link and needs no reply. When you get one, stop the suspicious contact and pay nothing.

question-phishing-3 = You want to install the National Anti-Fraud Centre app. Where is it safe to get?
    .a = A download link in a text message
    .b = A file that a helpful person online sends
    .c = The app store that came with the phone
    .d = The “latest version” on a shared drive
    .why = Fake apps borrow its name too. Get it only from the app store that came with your phone.

question-phishing-4 = You are on the public Wi-Fi of a café. Which of these is better left for later?
    .a = Logging in to the bank and making a payment
    .b = Looking up a bus route across the town
    .c = Looking up the weather for tomorrow
    .d = Listening to music that is on the phone
    .why = On public Wi-Fi, do not log in to a bank and do not pay. Use mobile data for that.

question-phishing-5 = A new QR code is stuck on a shared bike outside your dormitory: “scan for a red packet”. What do you do?
    .a = Scan only the bike’s own code in its official app
    .b = Post a photo so that others can try it
    .c = Scan it, as a small sum does not matter
    .d = Scan it and pay if the payee looks right
    .why = Do not scan codes of unknown origin. If you have, pay nothing and enter nothing.

question-phishing-6 = A text says your parcel is held: open the short link to complete the address. You are waiting for one. What do you do?
    .a = Fill in the address but no verification code
    .b = Check the tracking in the shop’s or courier’s own app
    .c = Reply and ask which parcel it is about
    .d = Open it, as it is safe without a card number
    .why = A short link hides the real address: do not open it. Check the tracking in the official app yourself.
