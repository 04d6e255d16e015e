### 译文尚未有人审阅时，写在下面的话，给读该语言的人看。

# 紧急内容下方。$state：draft为草稿，stale为审阅后英文或中文已改。
translation-urgent = { $state ->
        [stale] <i>⚠ 译文可能已过时。如有疑问，以英文和中文为准。</i>
       *[draft] <i>⚠ 译文尚未由母语者审阅。如有疑问，以英文和中文为准。</i>
    }
# 提示下方，几个字。
translation-tip = { $state ->
        [stale] <i>译文可能已过时</i>
       *[draft] <i>译文草稿</i>
    }
