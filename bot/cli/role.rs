//! `wuzha invite …` and `wuzha role …`: who may do what.

use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::run::Desk;
use super::say;
use crate::config::Config;
use crate::domain::campus::Coded as _;
use crate::domain::role::{Duty, GrantId};
use crate::service::role;
use crate::text::Locale;

#[derive(Args)]
pub(super) struct InviteArgs {
    /// admin, operator, member, police, lead, counsellor, monitor, deputy, secretary, safety, volunteer,
    /// supporter or viewer
    role: String,
    /// The class, college, campus or department [default: everywhere, where the role can be had there]
    #[arg(long, value_name = "PLACE")]
    scope: Option<String>,
}

#[derive(Subcommand)]
pub(super) enum RoleCommand {
    /// List who has which role, where and until when
    List,
    /// Take a role away
    Revoke {
        /// Its number, as `list` shows it
        number: i64,
    },
}

/// Prints a link that gives a role to whoever accepts it.
pub(super) async fn invite(config: Config, args: InviteArgs) -> anyhow::Result<ExitCode> {
    let desk = Desk::open(&config).await?;
    let duty = read_duty(&args.role)?;
    anyhow::ensure!(
        desk.knows_bot,
        "the bot's name is not known yet: start `wuzha run` once with its token, then make the invitation"
    );
    let services = &desk.services;
    let link = desk.done(role::invite_at_the_desk(services, duty, args.scope.as_deref()).await)?;
    say(&link.url);
    let name = role::role_name(services, &Locale::english(), &link.appointment);
    let (good, lasts) = (services.settings.local(link.expires_at), services.settings.local(link.until));
    say(&format!("{name}: whoever opens it in Telegram and accepts has the role until {}", lasts.format("%Y-%m-%d")));
    say(&format!("good once, until {}; send it to that person alone", good.format("%Y-%m-%d %H:%M")));
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn obey(config: Config, command: RoleCommand) -> anyhow::Result<ExitCode> {
    let desk = Desk::open(&config).await?;
    let services = &desk.services;
    match command {
        RoleCommand::List => {
            for grant in desk.done(role::list_at_the_desk(services).await)? {
                let name = role::role_name(services, &Locale::english(), &grant.appointment);
                let until = services.settings.local(grant.until).format("%Y-%m-%d");
                let (id, account, origin) = (grant.id, grant.account, grant.origin);
                let by = grant.granted_by.map_or_else(|| "the console".to_owned(), |id| format!("role {id}"));
                say(&format!("{id}  {name}  account {account}  until {until}  {origin} by {by}"));
            }
        }
        RoleCommand::Revoke { number } => {
            desk.done(role::revoke_at_the_desk(services, GrantId(number)).await)?;
            say(&format!("role {number} is over from now on; the running bot tells whoever had it"));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn read_duty(word: &str) -> anyhow::Result<Duty> {
    Duty::parse(word).with_context(|| {
        let known: Vec<_> = Duty::ALL.iter().map(|duty| duty.code()).collect();
        format!("`{word}` is no role: write one of {}", known.join(", "))
    })
}
