### Words people may type, besides a command’s own name. Nobody reads them. Put commas between several.

typed-start =
    .words = commencer, début
typed-help =
    .words = aide
typed-language =
    .words = langue
typed-unconfirmed =
    .words = incertains
typed-mute =
    .words = suspendre
typed-unmute =
    .words = reprendre
typed-cadence =
    .words = fréquence, rythme
typed-unbind =
    .words = détacher, partir
typed-roles =
    .words = mesroles, mesrôles
typed-invite =
    .words = inviter, nommer
typed-revoke =
    .words = révoquer, retirer
typed-handover =
    .words = transmettre
typed-delegate =
    .words = déléguer, remplacer
typed-group =
    .words = groupe
typed-bind =
    .words = rattacher
typed-rebind =
    .words = rerattacher
typed-me =
    .words = moi
typed-privacy =
    .words = confidentialité
typed-mydata =
    .words = mesdonnées, données
typed-forget =
    .words = oublier, oubliemoi
typed-subscribe =
    .words = abonner, abonnement
typed-unsubscribe =
    .words = désabonner, désabonnement
typed-quiet =
    .words = calme, heurescalmes
typed-unbound =
    .words = nonrattachés, manquants

# As in /quiet off.
typed-off =
    .words = arrêt, aucun

typed-plan =
    .words = leplan, programme
typed-items =
    .words = tâches, tâche
typed-done =
    .words = fait, terminé
typed-overdue =
    .words = retard, retards
typed-today =
    .words = aujourdhui, aujourd’hui
# Everybody’s tasks, as in /items all.
typed-all =
    .words = tout, tous
# This month as a picture, as in /items month.
typed-month =
    .words = mois, calendrier
typed-kit =
    .words = kitréunion
typed-ledger =
    .words = registre
typed-meeting =
    .words = réunion, réunions
typed-roll =
    .words = listepapier, appel
typed-notice =
    .words = annonce, annoncer
typed-burden =
    .words = charge
typed-forecast =
    .words = prévision, prévisions
typed-overview =
    .words = étatréunions
# As in /meeting status.
typed-status =
    .words = état, avancement
typed-review =
    .words = vérifier, vérification
typed-quiz =
    .words = questionnaire, testermoi

# Units of a length of time, as in /mute 7 days written without the space.
typed-hours =
    .words = heure, heures
typed-days =
    .words = j, jour, jours
typed-weeks =
    .words = sem, semaine, semaines

# How often, as in /cadence daily.
typed-daily =
    .words = quotidien
typed-three-a-week =
    .words = trois
typed-weekly =
    .words = hebdomadaire, hebdo

# Roles, as in /invite monitor …
typed-duty-operator =
    .words = opérateur
typed-duty-admin =
    .words = bureau, administrateur
typed-duty-member =
    .words = membre
typed-duty-police =
    .words = policier
typed-duty-lead =
    .words = responsable, doyen
typed-duty-counsellor =
    .words = conseiller, conseillère
typed-duty-monitor =
    .words = délégué, déléguée
typed-duty-deputy =
    .words = adjoint, adjointe
typed-duty-secretary =
    .words = secrétaire
typed-duty-safety =
    .words = sécurité
typed-duty-volunteer =
    .words = bénévole
typed-duty-supporter =
    .words = soutien
typed-duty-viewer =
    .words = lecteur, dirigeant
