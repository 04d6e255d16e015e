### Words people may type, besides a command’s own name. Nobody reads them. Put commas between several.

typed-start =
    .words = begin
typed-help =
    .words = info
typed-language =
    .words = lang
typed-unconfirmed =
    .words = doubts
typed-mute =
    .words = pause
typed-unmute =
    .words = resume
typed-cadence =
    .words = frequency
typed-unbind =
    .words = leave
typed-roles =
    .words = myroles
typed-invite =
    .words = appoint
typed-revoke =
    .words = dismiss
typed-handover =
    .words = transfer
typed-delegate =
    .words = lend
typed-group =
    .words = groups, bindgroup
typed-bind =
    .words = register, join
typed-rebind =
    .words = reregister
typed-me =
    .words = whoami, my
typed-privacy =
    .words = gdpr, pipl
typed-mydata =
    .words = data, export
typed-forget =
    .words = forgetme, deleteme
typed-subscribe =
    .words = sub
typed-unsubscribe =
    .words = unsub, stop
typed-quiet =
    .words = quiethours, dnd
typed-unbound =
    .words = missing

# As in /quiet off.
typed-off =
    .words = off, none

typed-plan =
    .words = theplan
typed-items =
    .words = tasks, item
typed-done =
    .words = finished, complete
typed-overdue =
    .words = late
typed-today =
    .words = day
# Everybody’s tasks, as in /items all.
typed-all =
    .words = all, everything
# This month as a picture, as in /items month.
typed-month =
    .words = month, calendar
typed-kit =
    .words = meetingkit
typed-ledger =
    .words = ledger, log, records
typed-meeting =
    .words = meeting, meetings
typed-roll =
    .words = paperroll, rollcall
typed-notice =
    .words = announce, notify
typed-burden =
    .words = load, points
typed-forecast =
    .words = forecast
typed-overview =
    .words = meetingstatus
# As in /meeting status.
typed-status =
    .words = status, progress
typed-review =
    .words = check-meetings
typed-quiz =
    .words = test, selftest
typed-alert =
    .words = alerts, warning

# Units of a length of time, as in /mute 7 days written without the space.
typed-hours =
    .words = h, hour, hours
typed-days =
    .words = d, day, days
typed-weeks =
    .words = w, week, weeks

# How often, as in /cadence daily.
typed-daily =
    .words = daily
typed-three-a-week =
    .words = three
typed-weekly =
    .words = weekly

# Roles, as in /invite monitor …
typed-duty-operator =
    .words = operator, op
typed-duty-admin =
    .words = admin, office
typed-duty-member =
    .words = member, taskforce
typed-duty-police =
    .words = police, officer
typed-duty-lead =
    .words = lead, dean
typed-duty-counsellor =
    .words = counsellor, counselor
typed-duty-monitor =
    .words = monitor, classmonitor
typed-duty-deputy =
    .words = deputy, deputymonitor
typed-duty-secretary =
    .words = secretary, leaguesecretary
typed-duty-safety =
    .words = safety, safetyofficer
typed-duty-volunteer =
    .words = volunteer, helper
typed-duty-supporter =
    .words = supporter, support
typed-duty-viewer =
    .words = viewer, leader
