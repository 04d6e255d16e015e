### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>Votre badge</b>
# $role: with its place.
badge-role = · { $role }
# $name: masked.
badge-name = Nom : { $name }
badge-until = Valable jusqu’au { $until }.
badge-code =
    Code <code>{ $code }</code>
    Montrez-le ou dites-le : qui veut vérifier que c’est bien vous m’envoie /verify { $code } et n’apprend que ce qui est écrit plus haut. Ne le lisez jamais à quelqu’un qui vous appelle.
