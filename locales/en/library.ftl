### The library of tips. One paragraph per kind of fraud: what to do and its name, then the tips.
### A tip is one or two short sentences, 240 characters at most. Never renumber: the record of what was shown uses these ids.

fraud-brushing = Stop at once and pay nothing more. Keep the chats and receipts, and dial 110.
    .name = Paid tasks and fake-order rebates
tip-brushing-1 = Any order-brushing or “like” task that makes you pay or top up first is a scam.
tip-brushing-2 = The first small payouts are only bait, meant to make you put in more later.
tip-brushing-3 = If they say you must “finish the set” before you can withdraw, add nothing and stop at once.
tip-brushing-4 = Order brushing is itself unlawful. Do not treat it as a job, and never bring classmates in.
tip-brushing-5 = “Free gift” QR codes and red-packet groups are a common way into task scams.
tip-brushing-6 = “Wrong operation”, “task timed out”, “account frozen”: these are excuses to make you keep paying.
tip-brushing-7 = The “colleagues” showing off earnings may all be accomplices, and every payout you see may be fake.
tip-brushing-8 = A job that pays you for liking videos or praising shops is most likely a task scam.

fraud-investment = Send no more money and pay no “unfreezing” fee. Save the site address and receipts, and dial 110.
    .name = Fake online investment
tip-investment-1 = “Inside information” or “guaranteed profit”: at either of these, leave the chat.
tip-investment-2 = Get investment apps only from official sources, and first check that the firm is licensed.
tip-investment-3 = Being able to withdraw a little does not mean you can withdraw a lot.
tip-investment-4 = If you must pay a deposit, a tax or an unfreezing fee before you can withdraw, it is a scam.
tip-investment-5 = Profit screenshots can be forged, and every other member of the group may be an accomplice.
tip-investment-6 = A “mentor” tips stocks and wants the money in a personal account: never send it.
tip-investment-7 = An online friend shows you a “loophole” that makes money: the loophole is fake, the money you lose is real.
tip-investment-8 = Cryptocurrency is very hard to recover once sent. Do not buy or move it on a stranger’s instructions.
tip-investment-9 = After a scam, the online “hacker” or “lawyer” who offers to recover your money is usually a second scam.

fraud-shopping = Pay nothing more. Save the page and receipts, complain to the platform and dial 110.
    .name = Fake shopping and services
tip-shopping-1 = Once you pay outside the platform, the platform cannot protect you.
tip-shopping-2 = Concert tickets, limited shoes, cheap phones: first check that the seller is an official channel.
tip-shopping-3 = Asked for customs duty, activation or a deposit before delivery? Stop paying.
tip-shopping-4 = Ghost-written papers break academic rules, and the offers are often scams too.
tip-shopping-5 = For second-hand deals use the platform’s escrow. Do not scan a payment code the other side sends.
tip-shopping-6 = If the price is absurdly low, ask yourself first what is in it for them.
tip-shopping-7 = “The platform charges a fee; add me as a friend and it is cheaper”: that is a warning sign.
tip-shopping-8 = Buy show tickets only on official platforms. Do not trust “insider” tickets or “guaranteed” buyers.

fraud-customer_service = Hang up, then open the shop’s official page yourself and check there.
    .name = Fake shop or courier support
tip-customer_service-1 = Refunds are handled on the original shop’s official page. No extra app is needed.
tip-customer_service-2 = Any “agent” who wants your verification code or your shared screen is a fraudster.
tip-customer_service-3 = “Cancel the million-yuan cover or be charged” is a scam script. Look in the official app yourself.
tip-customer_service-4 = Do not scan scratch cards or “support” QR codes found in parcels.
tip-customer_service-5 = Knowing your order number does not make the caller genuine.
tip-customer_service-6 = A refund means the shop pays you. It never requires you to pay first, let alone to take out a loan.
tip-customer_service-7 = Told that your parcel is lost and you will be compensated? First check the tracking in the shopping app.
tip-customer_service-8 = “You were made a member by mistake and will be charged monthly” is a scam. Check in the official app yourself.

fraud-loan_credit = Transfer nothing and send no more documents. Contact your bank and dial 110.
    .name = Fake loans and “credit repair”
tip-loan_credit-1 = A fee, a deposit or a “statement run” before a loan is paid out is a scam.
tip-loan_credit-2 = “Cancel your student loan account or your credit suffers” is a scam: hang up.
tip-loan_credit-3 = No “agent” can repair a credit record. Check yours only through the central bank’s official channels.
tip-loan_credit-4 = Short of money? Ask the university’s aid office or a licensed bank first.
tip-loan_credit-5 = Do not borrow for other people, and do not hand documents or codes to a “loan agent”.
tip-loan_credit-6 = Loan ads promising “no security, instant cash, no credit check”: do not tap, do not fill in your details.
tip-loan_credit-7 = “Wrong card number, account frozen, pay to unfreeze it” is the standard trick of a fake loan.
tip-loan_credit-8 = Being told to borrow and send the money on to “clear your credit limit” is a scam. Do not borrow, do not send.

fraud-acquaintance = Call the person or meet face to face before you decide anything.
    .name = Posing as a leader, teacher or friend
tip-acquaintance-1 = A teacher, leader or classmate asks for money online? Call them or check in person first.
tip-acquaintance-2 = Avatars and names can be copied. Verify even when the picture looks familiar.
tip-acquaintance-3 = Voice and video can be faked with AI. Ask something only the two of you know.
tip-acquaintance-4 = “I’m in a meeting, please pay it for me first” is a classic line.
tip-acquaintance-5 = Follow the payment procedure. Urgency from “the boss” never replaces verification.
tip-acquaintance-6 = A “leader” adds you out of the blue and mentions a transfer? First call the number in the staff directory.
tip-acquaintance-7 = A friend asks you to vote through a link or pass on a code? Call first: the account may be stolen.
tip-acquaintance-8 = Agree with your family: if someone says you are in trouble and need money, they call you first, then your counsellor.

fraud-police = Hang up, then dial 110 yourself or go to a police station.
    .name = Posing as police, prosecutors or officials
tip-police-1 = Police and courts have no “safe account” and never ask for a transfer to prove your innocence.
tip-police-2 = Police do not take statements or send warrants by QQ, WeChat or video meeting.
tip-police-3 = “Tell nobody, be alone, go to a hotel” is meant to cut you off from help.
tip-police-4 = Caller numbers can be spoofed. Hang up and dial 110 yourself to check.
tip-police-5 = The more you are rushed to transfer, the more you should first tell a teacher or your family.
tip-police-6 = The “warrant” or “freezing order” on your screen is forged. Do not be afraid: hang up and dial 110.
tip-police-7 = “Your SIM will be cut off”, “you are suspected of money laundering”: the “officer” on the line is part of the same gang.
tip-police-8 = Real police show their ID. They never ask for codes or bank passwords by phone.
tip-police-9 = If 96110 calls, answer: you or your family may be a target. It never asks for a transfer or a code.

fraud-romance = Stop all transfers, keep the chats, tell someone you trust and dial 110.
    .name = Romance and friendship scams
tip-romance-1 = When a “partner” you have never met brings up money, stop.
tip-romance-2 = Photos, posts and videos can be staged. Verify offline or through people you know.
tip-romance-3 = Moving from feelings to an investment platform is the key step of the scam.
tip-romance-4 = Do not receive, transfer or withdraw money, or buy cryptocurrency, for an online friend.
tip-romance-5 = Being deceived is no shame. The earlier you speak up, the less you may lose.
tip-romance-6 = However well you get on, do not send intimate photos or lend money to someone you have never met, and do not pay for them.
tip-romance-7 = Asked for a deposit, travel money or gifts before you have even met? It is most likely a scam.

fraud-game = Stop paying, take screenshots of the site and the accounts, and dial 110.
    .name = Fake game-account and item trades
tip-game-1 = Trade accounts and items only through official or escrowed platforms.
tip-game-2 = A trading site that wants an unfreezing fee or a deposit before withdrawal is fake.
tip-game-3 = Do not open the trade link they send. Find the official entrance yourself.
tip-game-4 = “Free skins” or “unlock” offers that end in scanning to pay are not real.
tip-game-5 = Cheap boosting or top-up sellers often block you once paid. If you trade at all, use escrow.
tip-game-6 = “Wrong card number, the money is frozen, top up once more to withdraw”: do not top up.
tip-game-7 = Do not log in or type a password through a prize link from a stranger in a game.

fraud-ticket_change = Check in the airline’s or 12306’s official app. Do not call the number in the message.
    .name = Flight or train change scams
tip-ticket_change-1 = For flight or train changes, trust only the airline’s or 12306’s official app.
tip-ticket_change-2 = Do not call the “support number” in the text message. Look up the official one yourself.
tip-ticket_change-3 = A refund never needs a transfer from you, nor your shared screen.
tip-ticket_change-4 = Knowing your flight only shows that data may have leaked.
tip-ticket_change-5 = If a flight is cancelled, the refund goes back the way you paid. Nobody will ask you to scan a code and pay.
tip-ticket_change-6 = Buy train tickets in the official 12306 app or at the station. Do not trust “insider” tickets at a mark-up.

fraud-school_fee = Ask your counsellor directly, and pay only on the platform the university has announced.
    .name = Fake school fees and freshman groups
tip-school_fee-1 = Pay tuition, housing and book fees only on the platform the university has announced.
tip-school_fee-2 = Check that a freshman group is one your college announced. Never post ID or card numbers there.
tip-school_fee-3 = A “teacher” suddenly collects money in the group? Ask your counsellor directly first.
tip-school_fee-4 = Cards, courses or “services” sold at your door: no payment on the spot, no documents.
tip-school_fee-5 = For registration, admission and aid, trust only the university website and its official accounts.
tip-school_fee-6 = “Pay a deposit to get your campus card or room”: first read the arrival guide on the university website.
tip-school_fee-7 = Before paying by a QR code or slip that came with an admission letter, check it against the university website.

fraud-grant = Pay nothing, give no codes, and check with the university’s student aid office.
    .name = Fake grants, scholarships and subsidies
tip-grant-1 = You never have to pay first to receive a grant.
tip-grant-2 = Told that a grant is waiting for you? Ask the aid office or your counsellor first.
tip-grant-3 = Never give codes or passwords to someone “from the education or finance bureau”.
tip-grant-4 = A “scholarship activation fee” or “deposit” by e-mail is a scam as well.
tip-grant-5 = No grant requires you to operate an ATM or to share your screen.
tip-grant-6 = “Places are limited, pay a materials fee first” is not to be trusted. The results are those your college publishes.

fraud-job = Stop paying, keep the contract and chats, and tell the career centre and the police (110).
    .name = Fake jobs, internships and training loans
tip-job-1 = A deposit, uniform or training fee before you are hired? Stop and check.
tip-job-2 = Paid referrals and “guaranteed” interviews are not to be trusted. Rely on company and campus career sites.
tip-job-3 = Told to borrow for training and repay from your wages? Beware of training loans.
tip-job-4 = High pay abroad with flights and visa included: verify the company and the visa before you go.
tip-job-5 = No interview needs your bank password, a verification code or your shared screen.
tip-job-6 = A home-typing job at hundreds a day? Ask yourself first who would pay that, and why.
tip-job-7 = An employer may not keep your ID card and may not take a deposit from you.
tip-job-8 = A job withdrawing cash or forwarding parcels for a company may make you a courier for fraudsters.
tip-job-9 = Off-campus work needs the university’s consent and an entry by the immigration office first. Do not trust an agent who says “no papers needed”.

fraud-rental = Hold the payment, and verify the landlord and the property.
    .name = Rental scams
tip-rental-1 = No deposit before you have seen the flat and checked who the landlord is.
tip-rental-2 = Far below local rents? Ask why first.
tip-rental-3 = The payee must be the landlord or agency named in the contract.
tip-rental-4 = Keep the contract and receipts, and write a clear note on each transfer.
tip-rental-5 = “Pay today or it is gone”: the more they rush you, the less you should pay.
tip-rental-6 = Before you sign a lease, check that no loan in your name is hidden in it.

fraud-sextortion = Do not pay, do not delete anything. Take screenshots, dial 110 and ask someone you trust to be with you.
    .name = Sextortion
tip-sextortion-1 = A stranger inviting you to intimate video and an app install is how sextortion starts.
tip-sextortion-2 = Unknown apps can copy your contacts: refuse before installing.
tip-sextortion-3 = Even if threatened, do not pay. Payment is often followed by new demands.
tip-sextortion-4 = Keep the chats, accounts and payment codes, take screenshots and report to the police.
tip-sextortion-5 = You are the victim: talk to the campus counselling centre, or call 12356.
tip-sextortion-6 = Do not face threats alone. Call your counsellor, campus security or 110: someone will help you.
tip-sextortion-7 = The online “hacker” who offers to delete the video is a fraudster too. Do not pay a second time.

fraud-screen_share = Leave at once and go offline. From another device, change your passwords and call your bank.
    .name = Screen sharing and remote control
tip-screen_share-1 = While your screen is shared, the other side can see your passwords and codes.
tip-screen_share-2 = An “agent” or “officer” wants screen sharing or remote software? Leave at once.
tip-screen_share-3 = Already sharing? Go offline or power off, then call your bank from another device.
tip-screen_share-4 = A verification code is a key: give it to nobody.
tip-screen_share-5 = No bank, police officer or support agent will ask you to share your screen to “check an account”.
tip-screen_share-6 = A stranger tells you to install “meeting” or “security” software? Refuse before installing.
tip-screen_share-7 = When a code message says “do not share this”, that includes “agents” and “officers”.

fraud-card_lending = Refuse. If you have already handed a card over, report it lost at once and explain to the police yourself.
    .name = Lending cards or accounts, moving money for others
tip-card_lending-1 = Renting, lending or selling bank cards, SIM cards or accounts is prohibited by law.
tip-card_lending-2 = Receiving, moving or withdrawing money for a commission may be a crime.
tip-card_lending-3 = Before graduating or leaving China, close the cards you no longer use. Do not give them away or sell them.
tip-card_lending-4 = Do not verify identity, register accounts or scan your face for others.
tip-card_lending-5 = Being paid to relay calls through your phones may be helping fraudsters.
tip-card_lending-6 = Selling a card for a few hundred yuan can bring credit restrictions, fines or even a criminal sentence.
tip-card_lending-7 = “Let me receive some money through your WeChat”: say no. Payment accounts must not be lent either.
tip-card_lending-8 = Worried that SIM cards were opened in your name? Check with the official service Yizheng Tongcha.

fraud-embassy_visa = Hang up, then check with the international student office, the number on the embassy’s website, or 12367.
    .name = Posing as embassy, immigration or visa agency
tip-embassy_visa-1 = A caller wants a transfer to a person to fix your visa? Treat it as fraud.
tip-embassy_visa-2 = For visa and residence questions ask the international student office, or call 12367 (Chinese and English).
tip-embassy_visa-3 = Do not send your passport, residence permit or university login to strangers.
tip-embassy_visa-4 = If you cannot read a Chinese notice, show it to a teacher or classmate before you decide to pay.
tip-embassy_visa-5 = If you are unsure, look up the number on the official website and call back yourself.
tip-embassy_visa-6 = An embassy does not phone you to ask for a transfer, and does not “put you through” to the police.
tip-embassy_visa-7 = Pay visa and residence fees only at the immigration counter or on its official platform, never to a person.
tip-embassy_visa-8 = An agent “guarantees” an exam pass or a visa extension? Ask the international student office before you pay.

fraud-forex_tuition = Stop the deal, keep the records, and ask your bank and the university.
    .name = Private currency exchange and tuition agents
tip-forex_tuition-1 = Exchange money at a bank. A private deal may bring you stolen money and a frozen card.
tip-forex_tuition-2 = Discounted tuition payment is not to be trusted. Pay the university’s published account yourself.
tip-forex_tuition-3 = If someone sends money to your card and asks you to pass it on, refuse and tell the university.
tip-forex_tuition-4 = The better the rate in a chat group, the more careful you should be.
tip-forex_tuition-5 = Do not let people from your country use your bank card to receive or exchange money, even if a friend introduces them.

fraud-phishing = Type nothing in; log in through the official site. If you already did, change your password now.
    .name = Phishing links, e-mails and QR codes
tip-phishing-1 = An e-mail or text asks for your campus login? Check through the official site first.
tip-phishing-2 = A page that wants card number, ID number and verification code: close it at once.
tip-phishing-3 = 12381 is the official warning text message. It contains no links and needs no reply.
tip-phishing-4 = Install the National Anti-Fraud Centre app from your phone’s own app store.
tip-phishing-5 = Do not scan unknown QR codes. If you did, do not pay and do not fill anything in.
tip-phishing-6 = “Your insurance has lapsed”, “your toll card is suspended”: do not tap the link, check in the official app.
tip-phishing-7 = An e-mail or attachment about a “salary subsidy” or “tax refund”? Ask the finance office first.
tip-phishing-8 = On public Wi-Fi, do not log in to your bank and do not pay.
tip-phishing-9 = A short link hides the real address. If it is about logging in or paying, do not tap it.

## Tips of fixed days

tip-day-launch = The anti-fraud campaign starts today. Three things to remember: do not tap unknown links, do not give out codes, and check before you transfer.
tip-day-qingming = Travelling for Qingming? For changes, look only in the airline’s or 12306’s official app, and do not call the number in a text message.
tip-day-security = Today is National Security Education Day. Do not rent out or lend SIM cards, bank cards or accounts, and do not collect information for strangers.
tip-day-labour = Travelling over the holiday? Book, change and refund only on official platforms, and do not scan unknown QR codes.
tip-day-economic = Today is the day against economic crime. An investment that “cannot lose” is a scam.
tip-day-june = June is the national anti-fraud month. Do one thing today: install the National Anti-Fraud Centre app from your phone’s own app store.
tip-day-sale = During the 618 shopping festival, if someone calls about a refund, compensation or a prize, hang up first and check on the original platform.
tip-day-graduation = Graduation season: pay nothing before you are hired, see the flat before you rent, and close bank and SIM cards you no longer use.
tip-day-closing = The season’s daily tips end today; stay careful. Hang up on suspicious calls. Police: 110. Anti-fraud line: 96110. Your counsellor and campus security can help too.
