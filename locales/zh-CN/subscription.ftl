### 私下收提示：订阅和退订。

# $time：提示的发布时间。
subscription-begun =
    已订阅。提示一般在{ $time }私下发给你，用和你说话的语言；绑定了班级的，和本班一样多久一条。
    不想收了，发 /unsubscribe，或者直接停用我。
subscription-ended = 已退订，不再私下给你发提示。想再收，发 /subscribe。
subscription-none = 你没有订阅，不用退订。想私下收提示，发 /subscribe。
