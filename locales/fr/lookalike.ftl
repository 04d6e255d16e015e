### The guard against names that look like those of staff. Only the monitor and the counsellor read this, in private.

# $shown: the name as the messenger shows it; $username: `none` for an account without one; $role: with its place;
# $name: masked.
look-alike =
    <b>Est-ce vraiment un membre du personnel ?</b>
    Dans le groupe de { $classes }, quelqu’un s’appelle { $username ->
        [none] « { $shown } »
       *[other] « { $shown } » (@{ $username })
    }. Ce nom ressemble à celui d’un membre du personnel ({ $role }, { $name }), que je connais avec un autre compte.
    Demandez à { $name } par téléphone ou en face, pas dans cette conversation. Le groupe n’a pas vu ce message.
look-alike-them =
    <b>Noté : c’est la même personne, avec un autre compte.</b>
    Sur ce compte, dans le groupe de { $classes }, je ne demande plus.
    .button = C’est la même personne
look-alike-other =
    <b>Noté : c’est quelqu’un d’autre.</b>
    À faire maintenant : faites retirer ce compte par un administrateur du groupe de { $classes }, dites à la classe de ne pas payer et de ne donner aucun code, et prévenez : { $contact }. Qui a déjà payé appelle le 110 tout de suite ; pour un conseil, le 96110.
    .button = C’est quelqu’un d’autre
# $verdict: `them` or `other`.
look-alike-noted =
    .toast = { $verdict ->
        [them] Noté : c’est la même personne.
       *[other] Noté : c’est quelqu’un d’autre.
    }
look-alike-known =
    .toast = { $verdict ->
        [them] Un collègue a déjà répondu que c’est la même personne.
       *[other] Un collègue a déjà répondu que c’est quelqu’un d’autre.
    }

guard =
    <b>Protection contre les faux noms</b>
    Des escrocs copient le nom d’un conseiller et réclament des « frais » dans les groupes de classe. Dans un groupe protégé, je regarde le nom de qui arrive, appuie sur un de mes boutons ou m’envoie une commande. Si quelqu’un porte un nom comme celui du personnel avec un autre compte, je le signale au délégué et au conseiller, en privé et une seule fois. De tous les autres, je ne garde rien, et je ne lis pas ce qui se dit.
    Simple membre comme maintenant, je vois qui arrive tant que le groupe le montre. Dans un grand groupe qui le cache, je ne le vois que comme administrateur ; je n’ai besoin d’aucun droit pour cela.
# One line for each group. $classes: whose group it is.
guard-on = ✓ { $classes } : protégé
    .button = Protéger { $class }
    .toast = Ce groupe est maintenant protégé.
guard-off = · { $classes } : non protégé
    .button = Arrêter pour { $class }
    .toast = Ce groupe n’est plus protégé.
