### 除了命令本来的名字，人们还可能输入的词。没有人会看到它们。几个词之间用顿号。

typed-start =
    .words = 开始
typed-help =
    .words = 帮助
typed-language =
    .words = 语言
typed-unconfirmed =
    .words = 未确认、待确认
typed-mute =
    .words = 静音、暂停
typed-unmute =
    .words = 恢复、取消静音
typed-cadence =
    .words = 频率
typed-unbind =
    .words = 解绑
typed-roles =
    .words = 角色、我的角色
typed-invite =
    .words = 邀请、授权
typed-revoke =
    .words = 撤销、撤权
typed-handover =
    .words = 移交、交接
typed-delegate =
    .words = 代理、委托
typed-group =
    .words = 群，绑群，班级群
typed-bind =
    .words = 绑定
typed-rebind =
    .words = 换绑、重新绑定
typed-me =
    .words = 我、我的
typed-privacy =
    .words = 隐私、隐私说明
typed-mydata =
    .words = 我的数据、我的资料
typed-forget =
    .words = 忘记我、删除我
typed-subscribe =
    .words = 订阅
typed-unsubscribe =
    .words = 退订、取消订阅
typed-quiet =
    .words = 免打扰、免打扰时段
typed-unbound =
    .words = 未绑定、没绑定

# 例如“/免打扰 关闭”。
typed-off =
    .words = 关闭、取消

typed-plan =
    .words = 方案
typed-items =
    .words = 任务
typed-done =
    .words = 完成
typed-overdue =
    .words = 逾期
typed-today =
    .words = 今日、今天
# 所有人的任务，例如“/任务 全部”。
typed-all =
    .words = 全部、所有
# 这个月的月历，例如“/任务 本月”。
typed-month =
    .words = 本月、这个月、月历
typed-ledger =
    .words = 台账、工作台账
typed-meeting =
    .words = 班会、会议
typed-roll =
    .words = 纸质名册、打印名册
typed-kit =
    .words = 班会材料、材料
typed-notice =
    .words = 通知、发通知
typed-burden =
    .words = 负担、班级负担
typed-forecast =
    .words = 预测、班会预测
typed-overview =
    .words = 班会进度
# 例如“/班会 进度”。
typed-status =
    .words = 进度
typed-review =
    .words = 核实、核实班会
typed-quiz =
    .words = 答题、自测、测一测
typed-alert =
    .words = 预警、案件通报

# 时长的单位，例如“/静音 7天”。
typed-hours =
    .words = 小时、时
typed-days =
    .words = 天、日
typed-weeks =
    .words = 周、星期

# 多久一条，例如“/频率 每天”。
typed-daily =
    .words = 每天、每日
typed-three-a-week =
    .words = 每周三条、每周三次
typed-weekly =
    .words = 每周、每周一条

# 角色，例如“/invite 班长 …”。
typed-duty-operator =
    .words = 运维人员、运维
typed-duty-admin =
    .words = 专班管理员、管理员
typed-duty-member =
    .words = 专班成员、成员
typed-duty-police =
    .words = 驻校民警、民警
typed-duty-lead =
    .words = 学院负责人、负责人
typed-duty-counsellor =
    .words = 辅导员
typed-duty-monitor =
    .words = 班长
typed-duty-deputy =
    .words = 副班长
typed-duty-secretary =
    .words = 团支书
typed-duty-safety =
    .words = 安全员
typed-duty-volunteer =
    .words = 志愿者
typed-duty-supporter =
    .words = 心理和法律援助、援助
typed-duty-viewer =
    .words = 校领导、领导
