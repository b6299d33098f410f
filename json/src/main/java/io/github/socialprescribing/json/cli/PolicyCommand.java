package io.github.socialprescribing.json.cli;

import picocli.CommandLine.Command;

/** {@code policy}: what can be said of policies before anybody is affected by them. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at policies before anybody is affected by them.",
            "A policy is a document, or a ready-made one, by its name: CESP, PCN-EN, HSE-IE and others."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PolicyCheckCommand.class, PolicyDiffCommand.class, PolicyWriteCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {"  social-prescribing policy check CESP", "  social-prescribing policy diff CESP PCN-EN"})
final class PolicyCommand {}
