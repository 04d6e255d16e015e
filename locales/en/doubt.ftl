### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = No message is in doubt. Everything sent was confirmed.
doubt-list =
    <b>{ $total ->
        [one] { $total } message is in doubt
       *[other] { $total } messages are in doubt
    }</b>
    The network failed while they were sent, so it is not known whether they arrived. Look into the group first, then choose.
# $place: the class; $moment: when it was sent; $head: how the message begins.
doubt-item =
    <b>{ $number }</b> { $place }, { $moment }, { $lane ->
        [reply] reply
        [alert] case alert
        [reminder] reminder
        [edit] edit
       *[tip] tip
    }
    { $head }
doubt-other-chat =
    .name = a chat without a class
doubt-hidden =
    .name = (only the task force reads the text)

doubt-arrived =
    .button = { $number } It arrived
    .toast = Counted as delivered.
doubt-again =
    .button = { $number } Send again
    .toast = It will be sent once more, marked as a repeat.
doubt-drop =
    .button = { $number } Let it rest
    .toast = It will not be sent again.
doubt-already-resolved =
    .toast = This one was settled before.

# The line above a message that is sent once more.
doubt-repeat-banner = <i>Repeat of an earlier notice; ignore if you have seen it.</i>
