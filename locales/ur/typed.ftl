### Words people may type, besides a command’s own name. Nobody reads them. Put commas between several.

typed-start =
    .words = شروع
typed-help =
    .words = مدد
typed-language =
    .words = زبان
typed-unconfirmed =
    .words = مشکوک
typed-mute =
    .words = روکیں, وقفہ
typed-unmute =
    .words = جاری
typed-cadence =
    .words = تعدد
typed-unbind =
    .words = الگ
typed-roles =
    .words = کردار
typed-invite =
    .words = دعوت
typed-revoke =
    .words = واپس
typed-handover =
    .words = حوالہ, حوالگی
typed-delegate =
    .words = نیابت
typed-group =
    .words = گروپ
typed-bind =
    .words = جوڑیں, جوڑ
typed-rebind =
    .words = بدلیں
typed-me =
    .words = میں
typed-privacy =
    .words = رازداری
typed-mydata =
    .words = ڈیٹا
typed-forget =
    .words = بھولیں, بھول
typed-subscribe =
    .words = سبسکرائب
typed-unsubscribe =
    .words = منسوخ
typed-quiet =
    .words = خاموشی, quiet
typed-unbound =
    .words = غیرمنسلک

# As in /quiet off.
typed-off =
    .words = بند

typed-plan =
    .words = منصوبہ
typed-items =
    .words = کام
typed-done =
    .words = مکمل
typed-overdue =
    .words = لیٹ
typed-today =
    .words = آج
# Everybody’s tasks, as in /items all.
typed-all =
    .words = سب
# This month as a picture, as in /items month.
typed-month =
    .words = مہینہ, کیلنڈر
typed-kit =
    .words = مواد
typed-ledger =
    .words = رجسٹر
typed-meeting =
    .words = میٹنگ, میٹنگیں
typed-roll =
    .words = فہرست, کاغذ
typed-notice =
    .words = اعلان
typed-burden =
    .words = بوجھ
typed-forecast =
    .words = پیشگوئی
typed-overview =
    .words = خلاصہ
# As in /meeting status.
typed-status =
    .words = صورتحال
typed-review =
    .words = جائزہ
typed-quiz =
    .words = کوئز, امتحان

# Units of a length of time, as in /mute 7 days written without the space.
typed-hours =
    .words = گھنٹہ, گھنٹے
typed-days =
    .words = دن
typed-weeks =
    .words = ہفتہ, ہفتے

# How often, as in /cadence daily.
typed-daily =
    .words = روزانہ, روز
typed-three-a-week =
    .words = تین
typed-weekly =
    .words = ہفتےوار

# Roles, as in /invite monitor …
typed-duty-operator =
    .words = آپریٹر
typed-duty-admin =
    .words = ایڈمن
typed-duty-member =
    .words = رکن
typed-duty-police =
    .words = پولیس
typed-duty-lead =
    .words = سربراہ
typed-duty-counsellor =
    .words = کونسلر
typed-duty-monitor =
    .words = مانیٹر
typed-duty-deputy =
    .words = نائب
typed-duty-secretary =
    .words = سیکرٹری
typed-duty-safety =
    .words = سلامتی
typed-duty-volunteer =
    .words = رضاکار
typed-duty-supporter =
    .words = معاون
typed-duty-viewer =
    .words = ناظر
