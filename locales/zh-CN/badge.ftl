### 工作人员和志愿者的证件。别人用 /verify 查证件上的码。

badge-own = <b>你的证件</b>
# $role：带地方。
badge-role = · { $role }
# $name：只留首字。
badge-name = 姓名：{ $name }
badge-until = { $until }前有效。
badge-code =
    证件码 <code>{ $code }</code>
    出示或念出来都行：谁想核实你的身份，就发 /verify { $code } 给我，只看得到上面这些。陌生人打电话来问，不要念给他听。
