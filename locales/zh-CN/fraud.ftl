### 不用自由文字就能说清案件的词：每个词一句完整的话，按钮上一个短名。

## 骗子从哪里找上门。

channel-phone = 骗子打来电话。
    .name = 电话
channel-sms = 骗子发来短信。
    .name = 短信
channel-wechat = 骗子在微信上联系你。
    .name = 微信
channel-qq = 骗子在QQ上联系你。
    .name = QQ
channel-video = 骗子在短视频或直播平台上找到你。
    .name = 短视频、直播
channel-dating = 骗子在交友软件上认识你。
    .name = 交友软件
channel-game = 骗子在网络游戏里找到你。
    .name = 网络游戏
channel-market = 骗子在购物或二手平台上找到你。
    .name = 购物、二手平台
channel-website = 骗子用网页或广告引你上门。
    .name = 网页、广告
channel-email = 骗子发来电子邮件。
    .name = 电子邮件
channel-poster = 骗子把二维码印在海报、快递单或传单上。
    .name = 海报、快递二维码
channel-person = 骗子当面找到你。
    .name = 当面

## 要你做什么。

ask-transfer = 要你转账。
    .name = 转账
ask-fee = 要你先交手续费、押金或者充值。
    .name = 先交费
ask-code = 要你说出验证码。
    .name = 验证码
ask-password = 要你的账号和密码。
    .name = 密码
ask-screen = 要你打开屏幕共享。
    .name = 共享屏幕
ask-app = 要你安装应用商店里没有的App。
    .name = 装陌生App
ask-lend = 要你出借银行卡、电话卡或账号。
    .name = 借卡、借账号
ask-documents = 要你发证件、照片或视频。
    .name = 证件、照片

## 钱怎么付出去的。

payment-bank = 钱是通过银行转账付出去的。
    .name = 银行转账
payment-wallet = 钱是通过微信或支付宝付出去的。
    .name = 微信、支付宝
payment-qr = 钱是扫码付出去的。
    .name = 扫码付款
payment-cash = 交出或寄出的是现金或黄金。
    .name = 现金、黄金
payment-gift_card = 付出去的是购物卡的卡号和密码。
    .name = 购物卡、卡密
payment-crypto = 付出去的是虚拟货币。
    .name = 虚拟货币
payment-loan = 钱是先从网贷借来、再转出去的。
    .name = 网贷后转出
payment-nothing = 这次没有付钱。
    .name = 没有付钱

## 损失多少。

amount-under_3k = 损失不到3000元。
    .name = 不到3000元
amount-under_10k = 损失在3000元至10000元之间。
    .name = 3000元至10000元
amount-under_30k = 损失在10000元至30000元之间。
    .name = 10000元至30000元
amount-under_100k = 损失在30000元至100000元之间。
    .name = 30000元至100000元
amount-over_100k = 损失在100000元以上。
    .name = 100000元以上

## 识破的迹象。

flag-safe_account = 要你把钱转到“安全账户”。真的机关没有这种账户。
    .name = “安全账户”
flag-secrecy = 不许你告诉家人、老师和同学。
    .name = 要你保密
flag-hurry = 催你马上办，不给你时间想。
    .name = 催得很急
flag-alone = 不许你挂断电话，或者要你一个人待着。
    .name = 不许挂、要独处
flag-advance_fee = 先要你交钱，才给你工作、贷款或奖品。
    .name = 先交钱再给
flag-bait = 先小额返钱，再要你投大钱。
    .name = 先给小甜头
flag-unfreezing = 要提现，先得再交“解冻费”“保证金”。
    .name = 提现还要交钱
flag-screen = 要你共享屏幕或远程控制你的手机。
    .name = 屏幕共享
flag-code = 要你把短信验证码告诉对方。
    .name = 要验证码
flag-unknown_app = 发链接或二维码，让你装没听过的App。
    .name = 陌生App
flag-off_platform = 要你离开平台，私下付款。
    .name = 脱离平台
flag-foreign_number = 来电是境外号码，或者是陌生号码。
    .name = 境外或陌生号码
flag-fake_papers = 在聊天里发“通缉令”“警官证”给你看。
    .name = 发“公文”“警官证”
flag-knows_you = 说得出你的姓名、证件号或订单。
    .name = 知道你的信息
flag-sure_gain = 说有内幕消息，保证赚钱。
    .name = 稳赚不赔
flag-too_cheap = 价格比别处低得多。
    .name = 便宜得离谱
flag-easy_money = 活儿轻松，报酬却很高。
    .name = 轻松高薪
flag-borrow = 让你去网贷，再把钱转出去。
    .name = 让你去网贷
flag-credit_threat = 说不照办就影响征信、冻结账户。
    .name = 吓你征信受损
flag-loan_account = 说要帮你“注销校园贷”。
    .name = “注销校园贷”
flag-lend_cards = 要借、租或买你的银行卡、电话卡、账号。
    .name = 要借卡、借号
flag-messenger = 要你取出现金或黄金，交给上门的人。
    .name = 派人取现金
flag-gift_cards = 要你买购物卡，再报卡号和密码。
    .name = 要购物卡卡密
flag-new_friend = 网上认识、没见过面，却谈起钱来。
    .name = 没见过面的朋友
flag-intimate = 约你裸聊，或者要你的私密照片。
    .name = 裸聊、私密视频
flag-fake_voice = 声音或脸像熟人，却不肯让你打回去。
    .name = 像熟人的声音、脸
flag-new_number = 自称是熟人，说换了新号。
    .name = 熟人换了号
flag-shills = 群里人人都说赚到了钱，其实是托儿。
    .name = 群里都说好
flag-private_payee = 自称单位，收款的却是个人账户。
    .name = 收款人是个人
flag-fake_page = 网页像官方的，却要你填账号和密码。
    .name = 仿冒网页

## 怎么办。

advice-stop = 马上停手，一分钱也不要再付。
    .name = 停止付款
advice-hang_up = 马上挂断电话。
    .name = 挂断电话
advice-police = 已经付了钱，马上拨打110报警。
    .name = 拨打110
advice-hotline = 拿不准，就拨打96110问一问。
    .name = 拨打96110
advice-bank = 马上联系银行，请银行止付。
    .name = 联系银行
advice-evidence = 保存聊天和转账记录，不要删除。
    .name = 保存证据
advice-official = 自己从官方渠道核实，不用对方给的号码。
    .name = 官方渠道核实
advice-call_back = 先打电话给本人，或者当面问清楚。
    .name = 打给本人
advice-counsellor = 告诉你的辅导员，不用不好意思。
    .name = 告诉辅导员
advice-passwords = 断开网络，用另一台设备改密码。
    .name = 改密码
advice-remove = 断开网络，卸载他们让你装的App。
    .name = 卸载App
advice-lend_nothing = 卡和账号都不借。已经借出的，马上挂失。
    .name = 不借卡、不借号

## 案件从哪里得知。

source-police = 来源：警方通报。
    .name = 警方通报
source-office = 来源：学校安全管理处。
    .name = 学校安全管理处
source-report = 来源：师生反映。
    .name = 师生反映
