### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>Ваш бейдж</b>
# $role: with its place.
badge-role = · { $role }
# $name: masked.
badge-name = Имя: { $name }
badge-until = Действует до { $until }.
badge-code =
    Код <code>{ $code }</code>
    Покажите его или назовите: кто хочет проверить, что это действительно вы, отправит мне /verify { $code } и увидит только то, что выше. Не называйте код тому, кто вам звонит.
