<?php
// amocrm/amocrm-api-library, the official SDK: by Guzzle, which it lets one set; signs in by a code.
require __DIR__ . '/steps.php';

use AmoCRM\Client\AmoCRMApiClient;
use AmoCRM\Collections as C;
use AmoCRM\Collections\CustomFields as D;
use AmoCRM\Collections\Leads\LeadsCollection;
use AmoCRM\Exceptions\AmoCRMApiErrorResponseException;
use AmoCRM\Exceptions\AmoCRMApiNoContentException;
use AmoCRM\Filters as F;
use AmoCRM\Helpers\EntityTypesInterface as E;
use AmoCRM\Models as M;
use AmoCRM\Models\CustomFields as Fields;
use AmoCRM\Models\CustomFieldsValues as V;
use AmoCRM\EntitiesServices\Interfaces\HasParentEntity as Parented;
use GuzzleHttp\Client as Guzzle;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use GuzzleHttp\Psr7\Uri;

$client = new AmoCRMApiClient($access['client_id'], $access['client_secret'], $access['redirect_uri']);
$client->getOAuthClient()->setProtocol('http://');
$client->setAccountBaseDomain('example.amocrm.ru');
// Whatever host it asks for, Guzzle goes to the sandbox.
$stack = HandlerStack::create();
$stack->push(Middleware::mapRequest(function ($request) use ($access) {
    $place = new Uri($access['url']);
    $asked = $request->getUri();
    return $request->withUri($asked->withScheme('http')->withHost($place->getHost())->withPort($place->getPort()), true)
        ->withHeader('Host', $asked->getHost());
}));
$client->getOAuthClient()->getOAuthProvider()->setHttpClient(new Guzzle(['handler' => $stack]));
$nothing = function (callable $call) {
    try {
        return $call();
    } catch (AmoCRMApiNoContentException $caught) {
        return null;
    }
};
$text = fn (int $id, string $value) => (new C\CustomFieldsValuesCollection())->add(
    (new V\TextCustomFieldValuesModel())->setFieldId($id)->setValues(
        (new V\ValueCollections\TextCustomFieldValueCollection())->add(
            (new V\ValueModels\TextCustomFieldValueModel())->setValue($value)
        )
    )
);

step('sign in: code', function () use ($client, $access) {
    $token = $client->getOAuthClient()->getAccessTokenByCode($access['code']);
    $client->setAccessToken($token);
    same($token->hasExpired(), false);
});
step('account: read', fn () => same($client->account()->getCurrent(M\AccountModel::getAvailableWith())->getId(), 77));
step('leads: create', function () use ($client, &$first, &$second) {
    $leads = new LeadsCollection();
    $leads->add((new M\LeadModel())->setName('First')->setPrice(100));
    $leads->add((new M\LeadModel())->setName('Second')->setPrice(900));
    $made = $client->leads()->add($leads);
    [$first, $second] = [$made->first()->getId(), $made->last()->getId()];
});
step('leads: read', function () use ($client, &$first) {
    $lead = $client->leads()->getOne($first, [M\LeadModel::CONTACTS, M\LeadModel::LOSS_REASON, M\LeadModel::CATALOG_ELEMENTS]);
    same([$lead->getName(), $lead->getPrice()], ['First', 100]);
});
step('leads: list', fn () => same($client->leads()->get()->count(), 2));
step('leads: pages', function () use ($client) {
    $leads = $client->leads()->get((new F\LeadsFilter())->setLimit(1));
    same([$leads->count(), $client->leads()->nextPage($leads)->count()], [1, 1]);
});
step('leads: filter', function () use ($client, &$second) {
    $range = (new F\BaseRangeFilter())->setFrom(500)->setTo(1000);
    same($client->leads()->get((new F\LeadsFilter())->setPrice($range))->first()->getId(), $second);
});
step('leads: filter by status', function () use ($client) {
    $filter = (new F\LeadsFilter())->setStatuses([['status_id' => 32392156, 'pipeline_id' => 3104455]]);
    same($client->leads()->get($filter)->count(), 2);
});
step('leads: order', function () use ($client, &$second) {
    same($client->leads()->get((new F\LeadsFilter())->setOrder('id', 'desc'))->first()->getId(), $second);
});
step('leads: search', function () use ($client, &$second) {
    same($client->leads()->get((new F\LeadsFilter())->setQuery('Secon'))->first()->getId(), $second);
});
step('leads: update', function () use ($client, &$first) {
    $client->leads()->updateOne((new M\LeadModel())->setId($first)->setPrice(150));
    same($client->leads()->getOne($first)->getPrice(), 150);
});
step('leads: write back what was read', function () use ($client, &$first) {
    $lead = $client->leads()->getOne($first, [M\LeadModel::CONTACTS]);
    $client->leads()->updateOne($lead->setName('First again'));
    same($client->leads()->getOne($first)->getName(), 'First again');
});
step('leads: custom field', function () use ($client, $text, &$first) {
    $client->leads()->updateOne((new M\LeadModel())->setId($first)->setCustomFieldsValues($text(1101, 'A-17')));
    $values = $client->leads()->getOne($first)->getCustomFieldsValues();
    same($values->getBy('fieldId', 1101)->getValues()->first()->getValue(), 'A-17');
});
step('leads: custom field of a list', function () use ($client, &$first) {
    $value = (new V\ValueModels\SelectCustomFieldValueModel())->setValue('Retail');
    $field = (new V\SelectCustomFieldValuesModel())->setFieldId(123)
        ->setValues((new V\ValueCollections\SelectCustomFieldValueCollection())->add($value));
    $client->leads()->updateOne((new M\LeadModel())->setId($first)->setCustomFieldsValues((new C\CustomFieldsValuesCollection())->add($field)));
    $values = $client->leads()->getOne($first)->getCustomFieldsValues();
    same($values->getBy('fieldId', 123)->getValues()->first()->getEnumId(), 55);
});
step('leads: clear a custom field', function () use ($client, &$first) {
    $field = (new V\TextCustomFieldValuesModel())->setFieldId(1101)->setValues((new V\ValueCollections\NullCustomFieldValueCollection()));
    $client->leads()->updateOne((new M\LeadModel())->setId($first)->setCustomFieldsValues((new C\CustomFieldsValuesCollection())->add($field)));
    same($client->leads()->getOne($first)->getCustomFieldsValues()->getBy('fieldId', 1101), null);
});
step('leads: absent', fn () => same($nothing(fn () => $client->leads()->getOne(999)), null));
step('leads: complex', function () use ($client) {
    $contact = (new M\ContactModel())->setFirstName('Cleo')->setLastName('Green');
    $lead = (new M\LeadModel())->setName('Form')->setPrice(10)->setContacts((new C\ContactsCollection())->add($contact));
    $lead->setCompany((new M\CompanyModel())->setName("Cleo's"))->setRequestId('a-1');
    $made = $client->leads()->addOneComplex($lead);
    same([$made->getContacts()->first()->getId() > 0, $made->getCompany()->getId() > 0], [true, true]);
});
step('contacts: create', function () use ($client, &$ann) {
    $value = (new V\ValueModels\MultitextCustomFieldValueModel())->setEnum('WORK')->setValue('+79151112233');
    $phone = (new V\MultitextCustomFieldValuesModel())->setFieldCode('PHONE')
        ->setValues((new V\ValueCollections\MultitextCustomFieldValueCollection())->add($value));
    $contact = (new M\ContactModel())->setName('Ann')->setCustomFieldsValues((new C\CustomFieldsValuesCollection())->add($phone));
    $ann = $client->contacts()->addOne($contact)->getId();
});
step('contacts: read', function () use ($client, &$ann) {
    $values = $client->contacts()->getOne($ann, [M\ContactModel::LEADS])->getCustomFieldsValues();
    same($values->getBy('fieldCode', 'PHONE')->getValues()->first()->getValue(), '+79151112233');
});
step('contacts: search by phone', function () use ($client, &$ann) {
    same($client->contacts()->get((new F\ContactsFilter())->setQuery('9151112233'))->first()->getId(), $ann);
});
step('contacts: update', function () use ($client, &$ann) {
    $client->contacts()->updateOne((new M\ContactModel())->setId($ann)->setName('Anna'));
    same($client->contacts()->getOne($ann)->getName(), 'Anna');
});
step('companies: create', function () use ($client, &$firm) {
    $firm = $client->companies()->addOne((new M\CompanyModel())->setName('Firm'))->getId();
    same($client->companies()->getOne($firm)->getName(), 'Firm');
});
step('tags: create', function () use ($client) {
    foreach ([E::LEADS, E::CONTACTS, E::COMPANIES] as $kind) {
        $client->tags($kind)->add((new C\TagsCollection())->add((new M\TagModel())->setName('vip')));
        same($client->tags($kind)->get((new F\TagsFilter())->setQuery('vi'))->first()->getName(), 'vip');
    }
});
step('tags: of a lead', function () use ($client, &$first) {
    $tags = (new C\TagsCollection())->add((new M\TagModel())->setName('hot'));
    $client->leads()->updateOne((new M\LeadModel())->setId($first)->setTags($tags));
    same($client->leads()->getOne($first)->getTags()->first()->getName(), 'hot');
});
step('links: create', function () use ($client, &$first, &$ann) {
    $lead = (new M\LeadModel())->setId($first);
    $links = (new C\LinksCollection())->add((new M\ContactModel())->setId($ann)->setIsMain(true));
    $client->leads()->link($lead, $links);
    same($client->leads()->getLinks($lead)->first()->getToEntityId(), $ann);
});
step('links: of several', function () use ($client, &$first) {
    $found = $client->links(E::LEADS)->get(new F\EntitiesLinksFilter([$first]));
    same($found->first()->getToEntityType(), E::CONTACTS);
});
step('links: delete', function () use ($client, $nothing, &$first, &$ann) {
    $lead = (new M\LeadModel())->setId($first);
    $client->leads()->unlink($lead, (new C\LinksCollection())->add((new M\ContactModel())->setId($ann)));
    $left = $nothing(fn () => $client->leads()->getLinks($lead));
    same($left === null ? 0 : $left->count(), 0);
});
step('notes: create', function () use ($client, &$first, &$note) {
    $made = $client->notes(E::LEADS)->addOne((new M\NoteType\CommonNote())->setEntityId($first)->setText('Hello'));
    $note = $made->getId();
    same($client->notes(E::LEADS)->getOne([Parented::PARENT_ID_KEY => $first, Parented::ID_KEY => $note])->getText(), 'Hello');
});
step('notes: a call', function () use ($client, &$first) {
    $call = (new M\NoteType\CallInNote())->setEntityId($first)->setUniq('u-1')->setDuration(20)->setSource('Line')
        ->setLink('https://site.example/a.mp3')->setPhone('+79151112233');
    $client->notes(E::LEADS)->addOne($call);
});
step('notes: list by type', function () use ($client, &$first, &$note) {
    $found = $client->notes(E::LEADS)->getByParentId($first, (new F\NotesFilter())->setNoteTypes(['common']));
    same([$found->count(), $found->first()->getId()], [1, $note]);
});
step('notes: update', function () use ($client, &$first, &$note) {
    $client->notes(E::LEADS)->updateOne((new M\NoteType\CommonNote())->setEntityId($first)->setId($note)->setText('Bye'));
    same($client->notes(E::LEADS)->getOne([Parented::PARENT_ID_KEY => $first, Parented::ID_KEY => $note])->getText(), 'Bye');
});
step('tasks: create', function () use ($client, &$first, &$task) {
    $wanted = (new M\TaskModel())->setTaskTypeId(M\TaskModel::TASK_TYPE_ID_FOLLOW_UP)->setText('Call')->setCompleteTill(2000000000)
        ->setEntityType(E::LEADS)->setEntityId($first)->setDuration(1800);
    $task = $client->tasks()->addOne($wanted)->getId();
    same($client->tasks()->getOne($task)->getText(), 'Call');
});
step('tasks: filter', function () use ($client, &$first, &$task) {
    $filter = (new F\TasksFilter())->setIsCompleted(false)->setEntityType(E::LEADS)->setEntityIds([$first]);
    same($client->tasks()->get($filter)->first()->getId(), $task);
});
step('tasks: complete', function () use ($client, &$task) {
    $client->tasks()->updateOne((new M\TaskModel())->setId($task)->setIsCompleted(true)->setResult('Done'));
    same($client->tasks()->getOne($task)->getResult(), 'Done');
});
step('pipelines: list', fn () => same($client->pipelines()->get()->count(), 2));
step('pipelines: create', function () use ($client, &$pipeline) {
    $stage = (new M\Leads\Pipelines\Statuses\StatusModel())->setName('Talks')->setSort(20)->setColor('#fffeb2');
    $statuses = (new C\Leads\Pipelines\Statuses\StatusesCollection())->add($stage);
    $wanted = (new M\Leads\Pipelines\PipelineModel())->setName('Partners')->setSort(30)->setIsMain(false)->setIsUnsortedOn(true)->setStatuses($statuses);
    $pipeline = $client->pipelines()->add((new C\Leads\Pipelines\PipelinesCollection())->add($wanted))->first()->getId();
    same($client->pipelines()->getOne($pipeline)->getStatuses()->getBy('name', 'Talks') !== null, true);
});
step('pipelines: statuses', function () use ($client, &$pipeline) {
    $stage = (new M\Leads\Pipelines\Statuses\StatusModel())->setName('Contract')->setSort(40)->setColor('#fffeb2');
    $made = $client->statuses($pipeline)->add((new C\Leads\Pipelines\Statuses\StatusesCollection())->add($stage))->first();
    same($client->statuses($pipeline)->getOne($made->getId())->getName(), 'Contract');
    $client->statuses($pipeline)->deleteOne($made);
    same($client->statuses($pipeline)->get()->getBy('id', $made->getId()), null);
});
step('pipelines: delete', function () use ($client, &$pipeline) {
    $client->pipelines()->deleteOne((new M\Leads\Pipelines\PipelineModel())->setId($pipeline));
    same($client->pipelines()->get()->count(), 2);
});
step('loss reasons: create', function () use ($client) {
    $wanted = (new C\Leads\LossReasons\LossReasonsCollection())->add((new M\Leads\LossReasons\LossReasonModel())->setName('No money')->setSort(100003));
    $made = $client->lossReasons()->add($wanted)->first();
    same($client->lossReasons()->getOne($made->getId())->getName(), 'No money');
});
step('custom fields: list', fn () => same($client->customFields(E::LEADS)->get()->getBy('id', 1101)->getCode(), 'CONTRACT'));
step('custom fields: create', function () use ($client, $text, &$first, &$field) {
    $made = $client->customFields(E::LEADS)->addOne((new Fields\TextCustomFieldModel())->setName('Mood')->setSort(30)->setCode('MOOD'));
    $field = $made->getId();
    $client->leads()->updateOne((new M\LeadModel())->setId($first)->setCustomFieldsValues($text($field, 'good')));
    same($client->customFields(E::LEADS)->getOne($field)->getName(), 'Mood');
});
step('custom fields: a list with its values', function () use ($client) {
    $enums = (new D\CustomFieldEnumsCollection())->add((new Fields\EnumModel())->setValue('Red')->setSort(10));
    $made = $client->customFields(E::CONTACTS)->addOne((new Fields\SelectCustomFieldModel())->setName('Colour')->setSort(40)->setEnums($enums));
    same($client->customFields(E::CONTACTS)->getOne($made->getId())->getEnums()->first()->getValue(), 'Red');
});
step('custom fields: delete', function () use ($client, &$field) {
    $client->customFields(E::LEADS)->deleteOne((new Fields\TextCustomFieldModel())->setId($field));
    same($client->customFields(E::LEADS)->get()->getBy('id', $field), null);
});
step('custom fields: groups', function () use ($client) {
    $wanted = (new C\CustomFieldGroupsCollection())->add((new M\CustomFieldGroupModel())->setName('Details')->setSort(20));
    $made = $client->customFieldGroups(E::CONTACTS)->add($wanted)->first();
    same($client->customFieldGroups(E::CONTACTS)->getOne($made->getId())->getName(), 'Details');
});
step('catalogs: create', function () use ($client, &$catalog) {
    $wanted = (new M\CatalogModel())->setName('Goods')->setCatalogType(E::DEFAULT_CATALOG_TYPE_STRING)->setCanAddElements(true)->setCanLinkMultiple(true);
    $catalog = $client->catalogs()->addOne($wanted)->getId();
    same($client->catalogs()->getOne($catalog)->getName(), 'Goods');
});
step('catalogs: elements', function () use ($client, &$catalog, &$element) {
    $element = $client->catalogElements($catalog)->addOne((new M\CatalogElementModel())->setName('Brick'))->getId();
    same($client->catalogElements($catalog)->get((new F\CatalogElementsFilter())->setQuery('Bric'))->first()->getId(), $element);
});
step('catalogs: update an element', function () use ($client, &$catalog, &$element) {
    $client->catalogElements($catalog)->updateOne((new M\CatalogElementModel())->setId($element)->setCatalogId($catalog)->setName('Red brick'));
    same($client->catalogElements($catalog)->getOne($element)->getName(), 'Red brick');
});
step('catalogs: link an element', function () use ($client, &$first, &$catalog, &$element) {
    $lead = (new M\LeadModel())->setId($first);
    $item = (new M\CatalogElementModel())->setId($element)->setCatalogId($catalog)->setQuantity(2);
    $client->leads()->link($lead, (new C\LinksCollection())->add($item));
    $read = $client->leads()->getOne($first, [M\LeadModel::CATALOG_ELEMENTS])->getCatalogElementsLinks();
    same([$read->first()->getId(), (int) $read->first()->getQuantity()], [$element, 2]);
});
step('customers: mode', fn () => same($client->customers()->setMode('segments', true), 'segments'));
step('customers: create', function () use ($client, &$loyal) {
    $loyal = $client->customers()->addOne((new M\Customers\CustomerModel())->setName('Loyal')->setNextDate(2000000000)->setNextPrice(10))->getId();
    same($client->customers()->getOne($loyal)->getName(), 'Loyal');
});
step('customers: transactions', function () use ($client, &$loyal) {
    $bought = (new M\Customers\Transactions\TransactionModel())->setCustomerId($loyal)->setPrice(500)
        ->setComment('Bricks')->setCompletedAt(1700000000);
    $service = $client->transactions();
    $service->setCustomerId($loyal);
    $made = $service->addOne($bought);
    same($service->get()->first()->getId(), $made->getId());
    $service->deleteOne($made);
});
step('customers: bonus points', function () use ($client, &$loyal) {
    same($client->customersBonusPoints()->earnPoints(new M\Customers\BonusPointsActionModel($loyal, 30)), 30);
});
step('customers: statuses', fn () => same($client->customersStatuses()->get()->count(), 3));
step('customers: segments', function () use ($client) {
    $made = $client->customersSegments()->addOne((new M\Customers\Segments\SegmentModel())->setName('Big')->setColor('ae003f'));
    same($client->customersSegments()->getOne($made->getId())->getName(), 'Big');
});
step('users: list', fn () => same($client->users()->get()->count(), 3));
step('users: read', fn () => same($client->users()->getOne(504142, [M\UserModel::ROLE, M\UserModel::GROUP])->getName(), 'Bob Jones'));
step('users: roles', function () use ($client) {
    $all = ['view' => 'A', 'edit' => 'A', 'add' => 'A', 'delete' => 'A', 'export' => 'A'];
    $rights = (new M\Rights\RightModel())->setLeadsRights($all)->setContactsRights($all)->setCompaniesRights($all)
        ->setTasksRights(['edit' => 'A', 'delete' => 'A'])->setMailAccess(false)->setCatalogAccess(false);
    $made = $client->roles()->addOne((new M\RoleModel())->setName('Clerk')->setRights($rights));
    same($client->roles()->getOne($made->getId())->getName(), 'Clerk');
});
step('events: list', function () use ($client) {
    $found = $client->events()->get((new F\EventsFilter())->setTypes(['lead_added']));
    same($found->count() >= 3, true);
});
step('webhooks: subscribe', function () use ($client) {
    $hook = (new M\WebhookModel())->setDestination('https://client.example/hook')->setSettings(['add_lead']);
    same($client->webhooks()->subscribe($hook)->getDestination(), 'https://client.example/hook');
    same($client->webhooks()->get()->count(), 1);
    same($client->webhooks()->unsubscribe($hook), true);
});
step('sources: create', function () use ($client) {
    $made = $client->sources()->addOne((new M\SourceModel())->setName('Shop')->setExternalId('shop-1'));
    same($client->sources()->getOne($made->getId())->getName(), 'Shop');
});
step('calls: create', function () use ($client, &$ann) {
    $call = (new M\CallModel())->setPhone('+79151112233')->setDirection('inbound')->setDuration(30)->setSource('Line');
    same($client->calls()->addOne($call)->getEntity()->getId(), $ann);
});
step('unsorted: create and accept', function () use ($client) {
    $metadata = (new M\Unsorted\FormsMetadata())->setFormId('f')->setFormName('Form')->setFormPage('https://site.example')
        ->setFormSentAt(1700000000)->setReferer('https://site.example')->setIp('1.2.3.4');
    $form = (new M\Unsorted\FormUnsortedModel())->setSourceName('Site')->setSourceUid('site')->setCreatedAt(1700000000)
        ->setMetadata($metadata)->setLead((new M\LeadModel())->setName('From the site'))->setPipelineId(3104455)
        ->setContacts((new C\ContactsCollection())->add((new M\ContactModel())->setName('Zoe')));
    $made = $client->unsorted()->addOne($form);
    $accepted = $client->unsorted()->accept($made);
    same($client->leads()->getOne($accepted->getLeads()->first()->getId())->getName(), 'From the site');
});
step('unsorted: summary', fn () => same($client->unsorted()->summary(new F\UnsortedSummaryFilter())->getAccepted(), 1));
step('widgets: list', fn () => same($client->widgets()->get()->first()->getCode(), 'my_widget'));
step('short links: create', function () use ($client, &$ann) {
    $wanted = (new M\ShortLinks\ShortLinkModel())->setUrl('https://site.example')->setEntityType(E::CONTACTS)->setEntityId($ann);
    same(str_starts_with($client->shortLinks()->addOne($wanted)->getUrl(), 'http'), true);
});
step('chat templates: create', function () use ($client) {
    $made = $client->chatTemplates()->addOne((new M\Chats\Templates\TemplateModel())->setName('Hi')->setContent('Hello')->setIsEditable(true));
    same($client->chatTemplates()->getOne($made->getId())->getName(), 'Hi');
});
step('files: upload', function () use ($client) {
    $client->account()->getCurrent([M\AccountModel::DRIVE_URL]);
    $path = tempnam(sys_get_temp_dir(), 'judge');
    file_put_contents($path, str_repeat('brick ', 100));
    $file = $client->files()->uploadOne((new M\Files\FileUploadModel())->setName('Offer.txt')->setLocalPath($path));
    unlink($path);
    same($client->files()->getOne($file->getUuid())->getName(), 'Offer');
});
step('errors: named by the field', function () use ($client, $text) {
    try {
        $client->leads()->addOne((new M\LeadModel())->setName('Bad')->setCustomFieldsValues($text(987654, 'x')));
    } catch (AmoCRMApiErrorResponseException $caught) {
        same($caught->getValidationErrors()[0]['errors'][0]['code'], 'NotSupportedChoice');

        return;
    }
    throw new RuntimeException('an unknown field was taken');
});
step('sign in: refresh', function () use ($client) {
    $old = $client->getAccessToken();
    $client->setAccessToken($client->getOAuthClient()->getAccessTokenByRefreshToken($old));
    same($client->getAccessToken()->getToken() !== $old->getToken(), true);
    same($client->account()->getCurrent()->getId(), 77);
});
